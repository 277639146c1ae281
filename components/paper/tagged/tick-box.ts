import type { Box } from "./layout-node.ts";
import type { PdfContext, PdfReference } from "./pdf-context.ts";
import type { Element } from "./structure.ts";

/**
 * Makes a tick box that can also be ticked on screen: a form field with a drawn mark. The engine's own check boxes
 * use a font that is not embedded, and one viewer shows an unticked box as ticked. Nothing is drawn for an unticked
 * box, so the paper is the same with and without fields.
 *
 * @example tickBox(context, { box, name: "task-1", label: "Sæt kryds: Bed om aktindsigt", isTicked: false, form });
 */
export function tickBox(
  context: PdfContext,
  field: {
    readonly box: Box;
    readonly name: string;
    readonly label: string;
    readonly isTicked: boolean;
    readonly form: Element;
  },
): void {
  const { top, left, width, height } = field.box;
  const all = formFields(context);
  const state = field.isTicked ? "Yes" : "Off";
  context.annotate(left, top, width, height, {
    Subtype: "Widget",
    FT: "Btn",
    // Two fields of one name would be ticked together.
    T: Object(`${all.length + 1}-${field.name}`),
    TU: Object(field.label),
    Contents: Object(field.label),
    V: state,
    DV: state,
    AS: state,
    AP: { N: { Yes: mark(context, field.box, tickPath(width, height)), Off: mark(context, field.box, "q Q") } },
    F: 4,
    structParent: field.form.inner,
  });
  const annotation = context.page.annotations.at(-1);
  if (annotation) all.push(annotation);
  field.form.inner.end();
}

/** The list of the file's fields; made with the first one. */
function formFields(context: PdfContext): PdfReference[] {
  const known = fields.get(context);
  if (known) return known;
  const list: PdfReference[] = [];
  const form = context.ref({ Fields: list });
  context._root.data.AcroForm = form;
  context.endAcroForm = () => form.end();
  fields.set(context, list);
  return list;
}

const fields = new WeakMap<PdfContext, PdfReference[]>();

/** One of the two looks of a box, as drawing instructions in its own small coordinate system. */
function mark(context: PdfContext, box: Box, instructions: string): PdfReference {
  const size = [0, 0, round(box.width), round(box.height)];
  const look = context.ref({ Type: "XObject", Subtype: "Form", BBox: size, Resources: {} });
  look.end(instructions);
  return look;
}

function tickPath(width: number, height: number): string {
  const at = (x: number, y: number) => `${round(width * x)} ${round(height * y)}`;
  return `q 1.6 w 1 J 1 j ${at(0.2, 0.5)} m ${at(0.42, 0.24)} l ${at(0.82, 0.8)} l S Q`;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
