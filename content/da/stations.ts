import type { StationId } from "#content/ids/stations.ts";

/** A place that a complaint passes: its name on a sign, in running text, and the drawing beside it. */
export type Station = {
  readonly name: string;
  readonly definite: string;
  readonly icon: "kommune" | "board" | "court" | "letter" | "document";
};

/** The stations of the routes (R2). */
export const stations: Readonly<Record<StationId, Station>> = {
  kommune: { name: "Kommunen", definite: "kommunen", icon: "kommune" },
  "kommune-beskaeftigelse": { name: "Kommunen (job og forsørgelse)", definite: "kommunen", icon: "kommune" },
  "udbetaling-danmark": { name: "Udbetaling Danmark", definite: "Udbetaling Danmark", icon: "document" },
  aes: { name: "Arbejdsmarkedets Erhvervssikring", definite: "Arbejdsmarkedets Erhvervssikring", icon: "document" },
  socialtilsyn: { name: "Socialtilsynet", definite: "socialtilsynet", icon: "document" },
  seniorpensionsenheden: { name: "Seniorpensionsenheden", definite: "Seniorpensionsenheden", icon: "document" },
  familieretshuset: { name: "Familieretshuset", definite: "Familieretshuset", icon: "document" },
  arbejdstilsynet: { name: "Arbejdstilsynet", definite: "Arbejdstilsynet", icon: "document" },
  adoptionssamraad: { name: "Adoptionssamrådet", definite: "adoptionssamrådet hos Familieretshuset", icon: "document" },
  "a-kasse": { name: "A-kassen", definite: "a-kassens hovedledelse", icon: "document" },
  star: { name: "STAR", definite: "Styrelsen for Arbejdsmarked og Rekruttering", icon: "document" },
  "skolen-eller-kommunen": { name: "Skolen eller kommunen", definite: "skolen eller kommunen", icon: "kommune" },
  uddannelsesinstitutionen: { name: "Uddannelsesstedet", definite: "uddannelsesstedet", icon: "document" },
  "uddannelses-og-forskningsstyrelsen": {
    name: "Uddannelses- og Forskningsstyrelsen",
    definite: "Uddannelses- og Forskningsstyrelsen",
    icon: "document",
  },
  ankestyrelsen: { name: "Ankestyrelsen", definite: "Ankestyrelsen", icon: "board" },
  arbejdsmiljoeklagenaevnet: {
    name: "Arbejdsmiljøklagenævnet",
    definite: "Arbejdsmiljøklagenævnet",
    icon: "board",
  },
  adoptionsnaevnet: { name: "Adoptionsnævnet", definite: "Adoptionsnævnet", icon: "board" },
  "klagenaevnet-for-specialundervisning": {
    name: "Klagenævnet for Specialundervisning",
    definite: "Klagenævnet for Specialundervisning",
    icon: "board",
  },
  "ankenaevnet-for-uddannelsesstoette": {
    name: "Ankenævnet for Statens Uddannelsesstøtteordninger",
    definite: "Ankenævnet for Statens Uddannelsesstøtteordninger",
    icon: "board",
  },
  domstolene: { name: "Domstolene", definite: "domstolene", icon: "court" },
  "det-staar-i-brevet": { name: "Det står i brevet", definite: "den myndighed, som brevet nævner", icon: "letter" },
};
