package memcon.cli;

import java.time.Duration;
import memcon.serve.http.Traffic;
import memcon.serve.sparql.Limits;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** How much a server lets its visitors take; what is not given is {@link Limits#DEFAULT}. */
final class LimitOptions {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Option(
            names = "--timeout",
            paramLabel = "SECONDS",
            description = "How long a query may run before it is refused. Default: 60")
    private @Nullable Integer timeout;

    @Option(
            names = "--max-rows",
            paramLabel = "N",
            description = "How many rows an answer may have; a longer one is refused, never cut. Default: 1000000")
    private @Nullable Long maxRows;

    @Option(
            names = "--max-bytes",
            paramLabel = "N",
            description = "How many bytes an answer may have; likewise. Default: 268435456")
    private @Nullable Long maxBytes;

    @Option(
            names = "--max-body",
            paramLabel = "BYTES",
            description = "How long the body of a request may be. Default: 65536")
    private @Nullable Integer maxBody;

    @Option(
            names = "--max-queries",
            paramLabel = "N",
            description = "How many queries run at one time. Default: two for each processor, at least 8")
    private @Nullable Integer maxQueries;

    @Option(
            names = "--max-queries-each",
            paramLabel = "N",
            description = "How many of them may be one visitor's, by address. Default: 4")
    private @Nullable Integer maxQueriesEach;

    @Option(
            names = "--cache",
            paramLabel = "BYTES",
            description = "How many bytes of answers are kept, to be given again while the data are the same; 0 keeps"
                    + " none. Default: 67108864")
    private @Nullable Long cache;

    @Option(
            names = "--max-connections",
            paramLabel = "N",
            description = "How many connections are open at one time; more wait. Default: 512")
    private @Nullable Integer maxConnections;

    @Option(
            names = "--idle",
            paramLabel = "SECONDS",
            description = "How long a connection may be silent, or a request's head take. Default: 30")
    private @Nullable Integer idle;

    @Option(
            names = "--max-connections-each",
            paramLabel = "N",
            description = "How many of them may be one visitor's, unless behind a proxy. Default: 64")
    private @Nullable Integer maxConnectionsEach;

    @Option(
            names = "--min-rate",
            paramLabel = "BYTES",
            description = "How much of an answer a visitor must take in a second, once it has waited for him for as"
                    + " long as --idle. Default: 8192")
    private @Nullable Integer minRate;

    Limits limits() {
        Limits limits = Limits.DEFAULT.with(traffic());
        if (timeout != null) {
            limits = limits.withTimeout(Duration.ofSeconds(positive("--timeout", timeout)));
        }
        if (maxRows != null) {
            limits = limits.withRows(positive("--max-rows", maxRows));
        }
        if (maxBytes != null) {
            limits = limits.withAnswerBytes(positive("--max-bytes", maxBytes));
        }
        if (maxQueries != null) {
            limits = limits.withQueries((int) positive("--max-queries", maxQueries));
        }
        if (maxQueriesEach != null) {
            limits = limits.withQueriesEach((int) positive("--max-queries-each", maxQueriesEach));
        }
        if (cache != null) {
            if (cache < 0) {
                throw new ParameterException(command.commandLine(), "--cache " + cache + " is not at least 0");
            }
            limits = limits.withCacheBytes(cache);
        }
        return limits;
    }

    private Traffic traffic() {
        Traffic traffic = Traffic.DEFAULT;
        if (maxBody != null) {
            traffic = traffic.withBodyBytes((int) positive("--max-body", maxBody));
        }
        if (maxConnections != null) {
            traffic = traffic.withConnections((int) positive("--max-connections", maxConnections));
        }
        if (maxConnectionsEach != null) {
            traffic = traffic.withConnectionsEach((int) positive("--max-connections-each", maxConnectionsEach));
        }
        if (minRate != null) {
            traffic = traffic.withLeastRate((int) positive("--min-rate", minRate));
        }
        if (idle != null) {
            traffic = traffic.withIdle(Duration.ofSeconds(positive("--idle", idle)));
        }
        return traffic;
    }

    private long positive(String option, long value) {
        if (value < 1) {
            throw new ParameterException(command.commandLine(), option + " " + value + " is not at least 1");
        }
        return value;
    }
}
