import type { TagProps } from "./layout-node.ts";

/** Our own props on react-pdf's components: it ignores them and carries them through layout (render-tagged.ts). */
declare module "@react-pdf/renderer" {
  interface NodeProps extends TagProps {}
}
