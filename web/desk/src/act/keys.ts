import type { KeyboardEvent } from 'react';

/**
 * Enter in a line belongs to the line, and to whoever writes Chinese into it: what is sent goes on the record, and is
 * sent by its button alone.
 */
export function sentByButtonAlone(e: KeyboardEvent<HTMLFormElement>) {
  if (e.key === 'Enter' && e.target instanceof HTMLInputElement) e.preventDefault();
}
