package memcon.spark;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.net.URISyntaxException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/** A small file that every machine of a cluster needs, carried there. */
final class CarriedFile implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final String BUNDLED = "memcon/spark/authority";

    private final String name;
    private final byte[] bytes;

    private CarriedFile(String name, byte[] bytes) {
        this.name = name;
        this.bytes = bytes;
    }

    /** A file, or the files of a folder that have an ending, in the order of their names. */
    static List<CarriedFile> of(String named, String ending, Configuration hadoop) throws IOException {
        Path path = new Path(named);
        FileSystem system = path.getFileSystem(hadoop);
        List<CarriedFile> files = new ArrayList<>();
        FileStatus[] statuses = system.listStatus(path);
        Arrays.sort(statuses);
        boolean folder = system.getFileStatus(path).isDirectory();
        for (FileStatus status : statuses) {
            String name = status.getPath().getName();
            if (!folder || !status.isDirectory() && name.endsWith(ending)) {
                try (InputStream in = system.open(status.getPath())) {
                    files.add(new CarriedFile(name, in.readAllBytes()));
                }
            }
        }
        return files;
    }

    /** The authority files that come with the program. */
    static List<CarriedFile> authority() throws IOException {
        java.nio.file.Path program;
        try {
            program = java.nio.file.Path.of(CarriedFile.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException("Bug: the program does not know where it lies", e);
        }
        if (Files.isDirectory(program)) {
            return below(program.resolve(BUNDLED));
        }
        try (java.nio.file.FileSystem jar = FileSystems.newFileSystem(program)) {
            return below(jar.getPath(BUNDLED));
        }
    }

    private static List<CarriedFile> below(java.nio.file.Path folder) throws IOException {
        List<CarriedFile> files = new ArrayList<>();
        try (Stream<java.nio.file.Path> list = Files.list(folder)) {
            for (java.nio.file.Path file : list.sorted().toList()) {
                files.add(new CarriedFile(String.valueOf(file.getFileName()), Files.readAllBytes(file)));
            }
        }
        return files;
    }

    /** Puts files into a new folder of this machine, each under its name. */
    static List<java.nio.file.Path> unpack(List<CarriedFile> files) throws IOException {
        java.nio.file.Path folder = Files.createTempDirectory("memcon-");
        folder.toFile().deleteOnExit();
        List<java.nio.file.Path> unpacked = new ArrayList<>();
        for (CarriedFile file : files) {
            java.nio.file.Path path = Files.write(folder.resolve(file.name), file.bytes);
            path.toFile().deleteOnExit();
            unpacked.add(path);
        }
        return unpacked;
    }
}
