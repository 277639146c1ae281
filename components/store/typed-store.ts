"use client";

import { createContext, useContext } from "react";
import type { CaseState } from "./case-state.ts";
import { readCase, subscribeToCase, writeForm } from "./case-store.ts";

/** Where a form's values live: the case itself, or what is only being tried. */
export type TypedStore = {
  readonly read: () => CaseState;
  readonly subscribe: (listener: () => void) => () => void;
  readonly write: (values: Readonly<Record<string, unknown>>) => void;
};

const caseItself: TypedStore = { read: readCase, subscribe: subscribeToCase, write: writeForm };

/** Put round a form that must not write into the case. */
export const TypedStoreContext = createContext<TypedStore>(caseItself);

/** The store of the form that asks. @example const { write } = useTypedStore(); */
export function useTypedStore(): TypedStore {
  return useContext(TypedStoreContext);
}
