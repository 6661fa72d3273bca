import { createContext, useContext } from 'react';

/** Cites an entry of the record as what an answer rests on: which answer, the person has chosen by being at it. */
export type Citing = {
  /** The answer that a citation goes to, in words; undefined while none is chosen. */
  to: string | undefined;
  cited: number[];
  cite: (entry: number) => void;
};

const CitingContext = createContext<Citing | undefined>(undefined);
export const CitingProvider = CitingContext.Provider;

/** Undefined where material is read and nothing is answered beside it. */
export function useCiting(): Citing | undefined {
  return useContext(CitingContext);
}
