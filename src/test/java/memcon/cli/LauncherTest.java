package memcon.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher in an invented project, with a java and a mvn that only say how they were called. */
class LauncherTest {

    private static final List<String> TOOLS =
            List.of("dirname", "readlink", "find", "head", "sed", "touch", "cat", "mkdir");

    @TempDir
    Path folder;

    private Path project;
    private Path tools;

    private record Launch(int code, String out, String err) {}

    @BeforeEach
    void invent() throws IOException {
        project = Files.createDirectories(folder.resolve("my project")).toRealPath();
        Files.copy(Path.of("memcon"), project.resolve("memcon"));
        Files.createDirectories(project.resolve("src/main/java"));
        Files.createDirectories(project.resolve("ontology"));
        Files.writeString(project.resolve("pom.xml"), "<project/>");
        Files.writeString(project.resolve("src/main/java/Talk.java"), "class Talk {}");
        tools = Files.createDirectories(folder.resolve("tools"));
        for (String tool : TOOLS) {
            Path real = Stream.of("/bin", "/usr/bin")
                    .map(bin -> Path.of(bin, tool))
                    .filter(Files::exists)
                    .findFirst()
                    .orElseThrow();
            script(tool, "exec " + real + " \"$@\"\n");
        }
        script("java", """
                if [ "$1" = -version ]; then echo 'openjdk version "17.0.9" 2023-10-17' >&2; exit; fi
                for word; do echo "[$word]"; done
                """);
        script("mvn", """
                echo "mvn $*"
                mkdir -p target
                echo jar > target/memcon.jar
                """);
    }

    private void script(String name, String body) throws IOException {
        Path file = Files.writeString(tools.resolve(name), "#!/bin/sh\n" + body);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private Launch launch(Path launcher, String... arguments) throws Exception {
        return launch(Map.of(), launcher, arguments);
    }

    private Launch launch(Map<String, String> environment, Path launcher, String... arguments) throws Exception {
        List<String> line = new ArrayList<>(List.of(launcher.toString()));
        line.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(line).directory(folder.toFile());
        builder.environment().clear();
        builder.environment().put("PATH", tools.toString());
        builder.environment().putAll(environment);
        Path err = folder.resolve("err");
        Process process = builder.redirectError(err.toFile()).start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Launch(process.waitFor(), out, Files.readString(err));
    }

    private Launch launch(String... arguments) throws Exception {
        return launch(project.resolve("memcon"), arguments);
    }

    @Test
    void the_first_call_builds_and_says_so_and_then_runs() throws Exception {
        Launch first = launch("convert", "two words", "-o", "*.trig");
        assertEquals(0, first.code(), first.err());
        assertTrue(first.err().startsWith("memcon: building " + project + "/target/memcon.jar"), first.err());
        assertTrue(first.err().contains("mvn -q -B -Dfast -DskipTests package\n"), first.err());
        assertTrue(first.out().contains("[-Dmemcon.home=" + project + "]\n[-Dmemcon.terminal=false]\n"), first.out());
        assertTrue(
                first.out()
                        .endsWith("[-jar]\n[" + project
                                + "/target/memcon.jar]\n[convert]\n[two words]\n[-o]\n[*.trig]\n"),
                first.out());
    }

    @Test
    void a_server_runs_as_java_would_and_short_commands_lighter() throws Exception {
        script("getconf", "echo 2\n");
        String light = launch("convert", "talks").out();
        assertTrue(light.contains("[-XX:+UseSerialGC]") && light.contains("[-XX:MaxInlineLevel=6]"), light);
        String server = launch("serve", "--port", "0").out();
        assertFalse(server.contains("GC]") || server.contains("Inline"), server);
        String load = launch("load", "talks.nq").out();
        assertFalse(load.contains("GC]"), load);
        Map<String, String> chosen = Map.of("MEMCON_JAVA_OPTIONS", "-Xmx1g -XX:+UseG1GC");
        String own =
                launch(chosen, project.resolve("memcon"), "convert", "talks").out();
        assertTrue(own.contains("[-XX:+UseG1GC]") && !own.contains("Serial"), own);
        script("getconf", "echo 16\n");
        String wide = launch("convert", "talks").out();
        assertFalse(wide.contains("GC]"), wide);
    }

    @Test
    void a_jar_is_built_again_only_when_a_source_is_newer() throws Exception {
        launch();
        assertEquals("", launch().err());
        FileTime later = FileTime.from(Instant.now().plusSeconds(60));
        for (String source : List.of("pom.xml", "src/main/java/Talk.java", "ontology")) {
            Files.setLastModifiedTime(project.resolve("target/memcon.jar"), FileTime.from(Instant.now()));
            Files.setLastModifiedTime(project.resolve(source), later);
            assertTrue(launch().err().contains("memcon: building "), source);
            Files.setLastModifiedTime(project.resolve(source), FileTime.from(Instant.EPOCH));
        }
        assertEquals("", launch().err());
    }

    @Test
    void a_symbolic_link_to_a_symbolic_link_leads_to_the_project() throws Exception {
        Path near = Files.createSymbolicLink(
                folder.resolve("near"), folder.relativize(folder.resolve("my project/memcon")));
        Path far = Files.createSymbolicLink(
                Files.createDirectories(folder.resolve("bin")).resolve("memcon"), Path.of("../near"));
        assertTrue(Files.isSymbolicLink(near));
        Launch launch = launch(far, "--version");
        assertEquals(0, launch.code(), launch.err());
        assertTrue(launch.out().contains("[-Dmemcon.home=" + project + "]"), launch.out());
    }

    @Test
    void without_java_it_says_what_to_install() throws Exception {
        Files.delete(tools.resolve("java"));
        Launch launch = launch("serve");
        assertEquals(2, launch.code());
        assertTrue(launch.err().startsWith("memcon: java not found in PATH. Install Java 17 or later"), launch.err());
        assertEquals("", launch.out());
    }

    @Test
    void an_old_java_is_named_with_its_version() throws Exception {
        script("java", "echo 'openjdk version \"11.0.21\" 2023-10-17' >&2\n");
        Launch launch = launch("serve");
        assertEquals(2, launch.code());
        assertTrue(launch.err().contains("is Java 11. Install Java 17 or later"), launch.err());
    }

    @Test
    void without_maven_it_says_what_to_install_unless_nothing_is_to_be_built() throws Exception {
        launch();
        Files.delete(tools.resolve("mvn"));
        assertEquals(0, launch("--version").code());
        Files.delete(project.resolve("target/memcon.jar"));
        Launch launch = launch("serve");
        assertEquals(2, launch.code());
        assertTrue(
                launch.err().startsWith("memcon: mvn not found in PATH, needed to build. Install Maven"), launch.err());
    }

    @Test
    void after_a_build_that_failed_nothing_is_run() throws Exception {
        script("mvn", "echo 'Talk.java:1: no such word'\nexit 1\n");
        Launch launch = launch("serve");
        assertEquals(2, launch.code());
        assertTrue(launch.err().contains("no such word\nmemcon: the build failed"), launch.err());
        assertFalse(launch.out().contains("-jar"), launch.out());
    }
}
