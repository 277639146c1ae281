/**
 * The font files that the paper is drawn with, and where the build copies them: `from` in node_modules, `to` in
 * public. Whole TTF and WOFF files: the PDF library cannot read Danish letters from WOFF2. Their licence (OFL) goes
 * with them.
 */
const plex = "@expo-google-fonts/ibm-plex-sans";
const arabic = "@fontsource/ibm-plex-sans-arabic";

export const paperFontFiles = [
  { from: `${plex}/400Regular/IBMPlexSans_400Regular.ttf`, to: "fonts/pdf/plex-400.ttf" },
  { from: `${plex}/600SemiBold/IBMPlexSans_600SemiBold.ttf`, to: "fonts/pdf/plex-600.ttf" },
  { from: `${arabic}/files/ibm-plex-sans-arabic-arabic-400-normal.woff`, to: "fonts/pdf/plex-arabic-400.woff" },
  { from: `${arabic}/files/ibm-plex-sans-arabic-arabic-600-normal.woff`, to: "fonts/pdf/plex-arabic-600.woff" },
  { from: `${plex}/LICENSE_FONT`, to: "fonts/pdf/OFL.txt" },
  { from: `${arabic}/LICENSE`, to: "fonts/pdf/OFL-arabic.txt" },
];
