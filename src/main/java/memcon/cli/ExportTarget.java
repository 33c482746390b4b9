package memcon.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import memcon.store.export.Destination;

/**
 * The file, archive or folder that an export is to be; written beside its place and moved there when it is whole.
 *
 * @param path its place
 * @param kind which of the three it is
 */
record ExportTarget(Path path, Kind kind) {

    /** What is written. */
    enum Kind {
        FILE,
        ARCHIVE,
        FOLDER
    }

    /** Writes to a destination. */
    interface Writing {
        void to(Destination destination) throws IOException;
    }

    /** A format of several files goes into an archive if the name ends in {@code .zip}, else into a folder. */
    static ExportTarget of(Path path, boolean isSeveralFiles) {
        if (!isSeveralFiles) {
            return new ExportTarget(path, Kind.FILE);
        }
        boolean isZip = path.toString().toLowerCase(Locale.ROOT).endsWith(".zip");
        return new ExportTarget(path, isZip ? Kind.ARCHIVE : Kind.FOLDER);
    }

    void write(Writing writing) throws IOException {
        Path place = path.toAbsolutePath();
        Path draft = place.resolveSibling("." + place.getFileName() + "." + UUID.randomUUID() + ".part");
        try {
            if (kind == Kind.FOLDER) {
                Files.createDirectory(draft);
                try (Destination folder = Destination.folder(draft)) {
                    writing.to(folder);
                }
                fill(Files.createDirectories(place), draft);
            } else {
                try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(draft));
                        Destination file = kind == Kind.FILE ? Destination.stream(out) : Destination.zip(out)) {
                    writing.to(file);
                }
                Files.move(draft, place, StandardCopyOption.REPLACE_EXISTING);
            }
        } finally {
            remove(draft);
        }
    }

    private static void fill(Path folder, Path draft) throws IOException {
        for (Path file : filesIn(draft)) {
            Files.move(file, folder.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static List<Path> filesIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }

    private static void remove(Path draft) throws IOException {
        if (!Files.exists(draft)) {
            return;
        }
        try (Stream<Path> paths = Files.walk(draft)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
