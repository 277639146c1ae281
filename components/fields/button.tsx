import type { ComponentProps } from "react";
import { Icon } from "#components/frame/icon.tsx";
import type { IconName } from "#components/frame/icon-paths.ts";
import { type ButtonLook, buttonClass } from "./button-class.ts";

type ButtonProps = Omit<ComponentProps<"button">, "className" | "style" | "disabled"> & {
  readonly look?: ButtonLook | undefined;
  readonly icon?: IconName | undefined;
  readonly iconAfter?: IconName | undefined;
  /** At work: the button stays where it is and keeps the focus, but does nothing. */
  readonly busy?: boolean | undefined;
};

/**
 * A button. There is no disabled one: a person who presses "Næste" too early is told what is missing.
 *
 * @example <Button type="submit" iconAfter="arrow-right">{words.next}</Button>
 */
export function Button({ look, icon, iconAfter, busy = false, children, ...rest }: ButtonProps) {
  return (
    <button
      type="button"
      {...rest}
      {...(busy && { type: "button", onClick: undefined, "aria-disabled": true, "aria-busy": true })}
      className={buttonClass(look)}
    >
      {icon && !busy && <Icon name={icon} />}
      {children}
      {iconAfter && !busy && <Icon name={iconAfter} />}
    </button>
  );
}
