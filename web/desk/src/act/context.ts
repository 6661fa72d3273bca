import { createContext, useContext } from 'react';
import type { Schemas } from '../api/client';

/** What the fields of one form may look at. It is fixed when the form opens, but for the case, which is read again. */
export type Frame = {
  /** Undefined while a case is being opened. */
  caseId: string | undefined;
  act: string;
  procedure: string;
  view: Schemas['Case'] | undefined;
};

const FrameContext = createContext<Frame | undefined>(undefined);
export const FrameProvider = FrameContext.Provider;

export function useFrame(): Frame {
  const frame = useContext(FrameContext);
  if (!frame) throw new Error('a field stands outside of its form');
  return frame;
}
