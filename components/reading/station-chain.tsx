import { Icon } from "#components/frame/icon.tsx";
import { VisuallyHidden } from "#components/frame/visually-hidden.tsx";

type StationChainProps = {
  /** Said before the names to those who listen: "Klagens vej:". */
  readonly label: string;
  readonly names: readonly string[];
};

/**
 * A route in one line: the names of its stations with arrows between.
 *
 * @example <StationChain label={routesPage.way} names={["Kommunen", "Ankestyrelsen", "Domstolene"]} />
 */
export function StationChain({ label, names }: StationChainProps) {
  return (
    <p className="chain">
      <VisuallyHidden>{`${label} `}</VisuallyHidden>
      {names.map((name, place) => (
        <span key={name}>
          {place > 0 && <Icon name="arrow-right" />}
          {name}
          {place < names.length - 1 && <VisuallyHidden>{", "}</VisuallyHidden>}
        </span>
      ))}
    </p>
  );
}
