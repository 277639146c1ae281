import { config } from "zod/mini";

// The one place that imports zod: without `jitless` it probes `eval`, which the Content-Security-Policy forbids,
// and the setting must be made before the first schema is built.
config({ jitless: true });

export * from "zod/mini";
