# syntax=docker/dockerfile:1

FROM eclipse-temurin:17-jdk AS build
WORKDIR /build
COPY .mvn .mvn
COPY mvnw pom.xml ./
COPY data data
COPY src src
RUN --mount=type=cache,target=/root/.m2 ./mvnw -B -DskipTests package
# What changes seldom comes first, so that an update of the application is a small layer.
RUN java -Djarmode=tools -jar target/profielmonitor.jar extract --layers --destination layers

FROM eclipse-temurin:17-jre
RUN useradd --system --uid 10001 --create-home --home-dir /var/lib/profielmonitor profielmonitor
WORKDIR /opt/profielmonitor
COPY --from=build /build/layers/dependencies/ ./
COPY --from=build /build/layers/spring-boot-loader/ ./
COPY --from=build /build/layers/snapshot-dependencies/ ./
COPY --from=build /build/layers/application/ ./

# Only the H2 database lies here; with PostgreSQL the folder stays empty.
ENV PROFIELMONITOR_HOME=/var/lib/profielmonitor
VOLUME /var/lib/profielmonitor
USER profielmonitor
EXPOSE 8080

# Bash asks for itself: the image has no program that speaks HTTP.
HEALTHCHECK --interval=10s --timeout=3s --start-period=60s --retries=3 \
  CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/${SERVER_PORT:-8080} && printf 'GET /actuator/health/readiness HTTP/1.0\\r\\nHost: localhost\\r\\n\\r\\n' >&3 && grep -q '\"status\":\"UP\"' <&3"]

ENTRYPOINT ["java", "-XX:MaxRAMPercentage=75", "-XX:+ExitOnOutOfMemoryError", "-jar", "profielmonitor.jar"]
