import type { ComponentProps } from "react";

/**
 * What react-hook-form's `register(name)` returns, or anything else an input takes. The field sets id, type and value
 * itself, so that the links of the error summary find them.
 */
export type InputProps = Omit<ComponentProps<"input">, "id" | "type" | "value" | "className" | "style">;
