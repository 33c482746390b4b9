package memcon.spark;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import memcon.source.Corpus;
import memcon.source.Problem;
import memcon.source.Skipped;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/** The files in what a person named, in the order in which one machine walks them: see {@link Corpus}. */
final class Inputs {

    private final Configuration hadoop;
    private final List<InputFile> files = new ArrayList<>();
    private final List<Told> told = new ArrayList<>();
    private final List<Walked> inputs = new ArrayList<>();
    private long step;

    /**
     * An input that was walked.
     *
     * @param name as a person named it
     * @param end the step after its last file
     */
    private record Walked(String name, long end) {}

    private record Below(String path, FileStatus status) {}

    private Inputs(Configuration hadoop) {
        this.hadoop = hadoop;
    }

    /** Lists files, folders and patterns. */
    static Inputs of(List<String> named, Configuration hadoop) throws IOException {
        Inputs inputs = new Inputs(hadoop);
        for (String name : named) {
            inputs.walk(name);
        }
        return inputs;
    }

    List<InputFile> files() {
        return List.copyOf(files);
    }

    /** What is wrong with the inputs themselves. */
    List<Told> told() {
        return List.copyOf(told);
    }

    /** What is told of the files of each input that no reader claims. */
    List<Told> skipped(List<SkippedFiles> all) {
        List<Told> warnings = new ArrayList<>();
        for (int i = 0; i < inputs.size(); i++) {
            Skipped sum = new Skipped();
            for (SkippedFiles each : all) {
                if (each.input() == i) {
                    sum.add(each.byExtension());
                }
            }
            Walked input = inputs.get(i);
            sum.report(input.name(), problem -> warnings.add(new Told(Place.of(Place.TEXTS, input.end(), 0), problem)));
        }
        return warnings;
    }

    private void walk(String name) throws IOException {
        Path path = new Path(name);
        FileSystem system = path.getFileSystem(hadoop);
        String shown =
                hasScheme(name) ? path.toString() : java.nio.file.Path.of(name).toString();
        FileStatus[] found = null;
        if (!system.exists(path)) {
            found = system.globStatus(path);
            if (found == null || found.length == 0) {
                tell(Corpus.missing(shown));
                inputs.add(new Walked(shown, step++));
                return;
            }
        }
        if (found == null) {
            walk(system, system.getFileStatus(path), shown);
            return;
        }
        // A pattern stands for what a shell would make of it.
        Arrays.sort(found, Comparator.comparing(status -> status.getPath().toString()));
        for (FileStatus each : found) {
            walk(system, each, shown(name, system, each.getPath()));
        }
    }

    private static boolean hasScheme(String name) {
        return name.matches("[A-Za-z][A-Za-z0-9+.-]+:.*");
    }

    /** What a pattern found, named the way the pattern is. */
    private static String shown(String pattern, FileSystem system, Path found) {
        if (hasScheme(pattern)) {
            return found.toString();
        }
        String whole = found.toUri().getPath();
        String here = system.getWorkingDirectory().toUri().getPath() + "/";
        return pattern.startsWith("/") || !whole.startsWith(here) ? whole : whole.substring(here.length());
    }

    private void walk(FileSystem system, FileStatus status, String shown) {
        int input = inputs.size();
        if (status.isDirectory()) {
            List<Below> below = new ArrayList<>();
            gather(system, status.getPath(), shown, "", below);
            if (below.isEmpty()) {
                tell(Corpus.empty(shown));
            }
            below.sort(Comparator.comparing(Below::path));
            below.forEach(file -> add(input, file.status(), shown + "/" + file.path(), false));
        } else {
            add(input, status, shown, true);
        }
        inputs.add(new Walked(shown, step++));
    }

    private void gather(FileSystem system, Path folder, String shown, String prefix, List<Below> files) {
        FileStatus[] children;
        try {
            children = system.listStatus(folder);
        } catch (IOException e) {
            String place = prefix.isEmpty() ? shown : shown + "/" + prefix.substring(0, prefix.length() - 1);
            tell(Corpus.unreadable(place, InputStreams.named(e, place)));
            return;
        }
        Arrays.sort(children);
        for (FileStatus child : children) {
            String name = child.getPath().getName();
            if (Corpus.isHidden(name)) {
                continue;
            }
            if (child.isDirectory()) {
                gather(system, child.getPath(), shown, prefix + name + "/", files);
            } else {
                files.add(new Below(prefix + name, child));
            }
        }
    }

    private void add(int input, FileStatus status, String origin, boolean named) {
        files.add(new InputFile(
                step++,
                input,
                status.getPath().getName(),
                origin,
                status.getPath().toString(),
                status.getLen(),
                named));
    }

    private void tell(Problem problem) {
        told.add(new Told(Place.of(Place.TEXTS, step++, 0), problem));
    }
}
