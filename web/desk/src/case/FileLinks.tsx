type FileRef = { sha256: string; name?: string };

/** Files of the case, each opened in a window of its own; they have no rights there (sandboxed by the server). */
export function FileLinks({ caseId, files }: { caseId: string; files: FileRef[] }) {
  return (
    <ul className="plain-list">
      {files.map((f) => (
        <li key={f.sha256}>
          <a href={`/api/v1/cases/${caseId}/files/${f.sha256}`} target="_blank" rel="noreferrer">
            {f.name || f.sha256.slice(0, 12)}
          </a>
        </li>
      ))}
    </ul>
  );
}
