// PostGraphile 5 as its documentation has it: library mode, the amber preset, and a token that the application verifies itself. A worker for each core.
import cluster from "node:cluster";
import { createServer } from "node:http";
import jwt from "jsonwebtoken";
import { postgraphile } from "postgraphile";
import { makePgService } from "postgraphile/adaptors/pg";
import { grafserv } from "postgraphile/grafserv/node";
import { PostGraphileAmberPreset } from "postgraphile/presets/amber";

const { DATABASE_URL, JWT_SECRET, PORT, WORKERS } = process.env;

if (cluster.isPrimary) {
  for (let i = 0; i < Number(WORKERS); i++) cluster.fork();
} else {
  const preset = {
    extends: [PostGraphileAmberPreset],
    pgServices: [makePgService({ connectionString: DATABASE_URL, schemas: ["app"] })],
    grafserv: { graphiql: false, watch: false },
    grafast: {
      explain: false,
      context(request) {
        const token = /^Bearer (.+)$/.exec(request.node?.req.headers.authorization ?? "")?.[1];
        // Without a token the connection's own role remains, which may not touch the tables.
        if (!token) return {};
        const { role } = jwt.verify(token, JWT_SECRET, { algorithms: ["HS256"], audience: "postgraphile" });
        return { pgSettings: { role } };
      },
    },
  };
  const server = createServer();
  await postgraphile(preset).createServ(grafserv).addTo(server);
  server.listen(Number(PORT), "127.0.0.1");
}
