import { FOREVER, keptHeaders } from "./headers.mjs";
import { BASE } from "./site-place.mjs";

/**
 * The `server` block for nginx as Debian packs it, with the headers that `npm start` sends.
 *
 * nginx forgets the headers of the block above as soon as a `location` names one of its own, so each names them all.
 * It keeps no log: which pages one asks for says something about one's case.
 *
 * @param {{ root: string, listen?: string, base?: string }} options where `out/` lies, what to listen to, the folder on
 *   the host that the site was built for ("/klagevejen")
 * @returns {string}
 * @example nginxServer({ root: "/srv/klagevejen" }).startsWith("server {") // true
 */
export function nginxServer({ root, listen = "[::]:8080 ipv6only=off", base = "" }) {
  const { script, other } = keptHeaders();
  return `server {
  listen ${listen};
  root ${root};
  index index.html;
  access_log off;
  error_log /dev/null crit;
  server_tokens off;
  gzip_static off;
  gzip on;
  gzip_types text/css text/javascript application/javascript application/json application/manifest+json image/svg+xml text/plain;
  error_page 403 404 =404 ${base}/404.html;
  if ($request_method !~ ^(GET|HEAD)$) { return 405; }

  location ${base}/ {
${lines({ ...other, "Cache-Control": "no-cache" })}
    try_files $uri $uri/ =404;
  }
  location = ${base}/manifest.webmanifest {
    types { }
    default_type application/manifest+json;
${lines({ ...other, "Cache-Control": "no-cache" })}
  }
  location ~ ^${base}/.*\\.m?js$ {
${lines({ ...script, "Cache-Control": "no-cache" })}
    try_files $uri =404;
  }
  location ^~ ${base}/_next/static/ {
${lines({ ...other, "Cache-Control": FOREVER })}
    location ~ \\.br$ { return 404; }
    location ~ \\.js$ {
${lines({ ...script, "Cache-Control": FOREVER }, "      ")}
    }
    try_files $uri =404;
  }
  location ~ (/\\.|\\.br$|^/_headers$) { return 404; }
}
`;
}

/**
 * @param {Record<string, string>} headers
 * @param {string} [indent]
 */
function lines(headers, indent = "    ") {
  return Object.entries(headers)
    .map(([name, value]) => `${indent}add_header ${name} "${value}" always;`)
    .join("\n");
}

if (process.argv[1]?.endsWith("nginx.mjs"))
  console.log(nginxServer({ root: process.argv[2] ?? "/srv/klagevejen/out", base: BASE }));
