import type { ComponentProps } from "react";
import { Icon } from "#components/frame/icon.tsx";
import type { IconName } from "#components/frame/icon-paths.ts";
import { SiteLink } from "#components/frame/site-link.tsx";
import { type ButtonLook, buttonClass } from "./button-class.ts";

type ButtonLinkProps = Omit<ComponentProps<typeof SiteLink>, "className"> & {
  readonly look?: ButtonLook | undefined;
  readonly icon?: IconName | undefined;
  readonly iconAfter?: IconName | undefined;
};

/**
 * A link that looks like a button: it goes somewhere, so it is a link.
 *
 * @example <ButtonLink href="/plan/" iconAfter="arrow-right" soft>{words.seePlan}</ButtonLink>
 */
export function ButtonLink({ look, icon, iconAfter, children, ...link }: ButtonLinkProps) {
  return (
    <SiteLink {...link} className={buttonClass(look)}>
      {icon && <Icon name={icon} />}
      {children}
      {iconAfter && <Icon name={iconAfter} />}
    </SiteLink>
  );
}
