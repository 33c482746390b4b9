# memcon's server in a container. This file was not built where memcon is made, where no images can be fetched; its health
# check and its start command were tried outside of one.
#
#   docker build -t memcon .
#   docker run --rm -v archive:/archive -v "$PWD:/talks:ro" memcon load --store /archive/store /talks/talks.trig
#   docker run --rm -p 3030:3030 --read-only --tmpfs /tmp -v archive:/archive --memory 2g --cap-drop ALL \
#       --security-opt no-new-privileges --restart on-failure memcon

FROM maven:3.9-eclipse-temurin-17 AS build
WORKDIR /build
COPY . .
RUN mvn -q -B -Dfast -DskipTests package

FROM eclipse-temurin:17-jre
RUN groupadd --system --gid 10001 memcon \
    && useradd --system --uid 10001 --gid memcon --home-dir /opt/memcon --shell /usr/sbin/nologin memcon \
    && mkdir /archive \
    && chown memcon:memcon /archive
WORKDIR /opt/memcon
COPY --from=build /build/memcon ./
COPY --from=build /build/target/memcon.jar target/
COPY --from=build /build/target/lib target/lib/
COPY data data/
COPY fuseki-config/serve.options fuseki-config/
USER memcon
VOLUME /archive
EXPOSE 3030
# Half of what the container may have: the rest is for the operating system's copies of the store's files. The launcher
# itself lets Java end when the heap is full (-XX:+ExitOnOutOfMemoryError), so that it is started again.
ENV MEMCON_JAVA_OPTIONS="-XX:MaxRAMPercentage=50"
# The monitor listens inside the container only.
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s --retries=3 CMD ["bash", "-c", \
    "exec 3<>/dev/tcp/127.0.0.1/9090 && printf 'GET /health HTTP/1.0\\r\\nHost: 127.0.0.1\\r\\n\\r\\n' >&3 && head -n 1 <&3 | grep -q ' 200 '"]
ENTRYPOINT ["/opt/memcon/memcon"]
CMD ["serve", "@fuseki-config/serve.options", "--store", "/archive/store", "--host", "0.0.0.0", "--monitor-port", "9090"]
