# syntax=docker/dockerfile:1
# Builds gouji and leaves the program alone in the last stage. Written with care, but it has not been built yet: where it was
# written there is no Docker. Say so in an issue if it does not build.
FROM node:22-bookworm-slim AS build
WORKDIR /src
COPY . .
RUN npm run build

FROM node:22-bookworm-slim
ENV NODE_ENV=production GOUJI_HOST=0.0.0.0 GOUJI_DATA=/data GOUJI_DEMO=0
# All that runs is in this folder: the bundle needs no packages.
COPY --from=build /src/apps/cli/dist /app
RUN mkdir /data && chown node:node /data
USER node
VOLUME /data
EXPOSE 3000
# Stopping may take as long as the answers under way: give it 30 seconds (`docker stop -t 30`, `stop_grace_period`).
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=30s --timeout=5s --start-period=30s \
  CMD ["node", "-e", "fetch('http://127.0.0.1:' + (process.env.PORT || 3000) + '/readyz').then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
ENTRYPOINT ["node", "/app/gouji.mjs"]
CMD ["serve"]
