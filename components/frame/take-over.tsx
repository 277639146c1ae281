"use client";

import { useEffect } from "react";
import { markTakenOver } from "./taken-over.ts";

/** Tells the page's parts that React has taken over: it stands in the frame, round all of them. @example <TakeOver /> */
export function TakeOver() {
  useEffect(markTakenOver, []);
  return null;
}
