# The server with the dashboard built in. Neo4j is not in it: docker-compose.yml adds it.

FROM node:24.21.0-trixie-slim AS manifests
WORKDIR /app
COPY package.json pnpm-lock.yaml pnpm-workspace.yaml ./
COPY packages/server/package.json packages/server/
COPY packages/dashboard/package.json packages/dashboard/
# package.json names the pnpm, version and all.
RUN npm install --global "$(node -p 'require("./package.json").packageManager')"

FROM manifests AS dashboard
RUN pnpm install --frozen-lockfile --filter @rolegraph/dashboard
COPY schema.graphql tsconfig.base.json ./
COPY packages/dashboard packages/dashboard
RUN pnpm --filter @rolegraph/dashboard run build

FROM manifests AS packages
RUN pnpm install --frozen-lockfile --prod --filter @rolegraph/server

FROM node:24.21.0-trixie-slim
# Made here, so that a volume which is mounted on it belongs to the user as well.
RUN install --directory --owner=node --group=node --mode=700 /var/lib/rolegraph
WORKDIR /app
COPY --from=packages /app/node_modules node_modules
COPY --from=packages /app/packages/server/node_modules packages/server/node_modules
COPY LICENSE ./
COPY graph graph
COPY packages/server packages/server
COPY --from=dashboard /app/packages/dashboard/dist packages/dashboard/dist
ENV NODE_ENV=production HOST=0.0.0.0 PORT=4000 DATA_DIR=/var/lib/rolegraph
USER node
EXPOSE 4000
STOPSIGNAL SIGTERM
CMD ["node", "packages/server/src/main.ts"]
