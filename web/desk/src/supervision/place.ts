/** The part of the board that lists the cases behind the figures, as an address on the page. */
export const STUCK = 'stuck';
