/** Gate and article that something rests on. */
export function Basis({ gate, cite }: { gate?: string | undefined; cite?: string | undefined }) {
  if (!gate && !cite) return null;
  return (
    <span className="basis">
      {gate && <span className="gate">{gate}</span>}
      {cite && <cite>{cite}</cite>}
    </span>
  );
}
