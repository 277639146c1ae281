"use client";

import { createContext } from "react";

/**
 * Whether React has taken the page over from its static form, and what the browser alone knows may be drawn. A page
 * without the frame (the one after a fault in it) was never static.
 */
export const TakenOverContext = createContext(true);
