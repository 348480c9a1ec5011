import { createContext } from 'react';
import type { Values } from '../model/draft';

/** Keeps what a button of a form has put into it, as if it were typed. */
export const AutosaveContext = createContext<(values: Values) => void>(() => undefined);
