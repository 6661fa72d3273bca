import { Button } from 'antd';

type Props = { caseId: string; paper: { id: string; title: string; number?: string }; read?: ((paper: string) => void) | undefined };

/** A paper that is opened beside the form, or in a window of its own where there is no room beside. */
export function PaperLink({ caseId, paper, read }: Props) {
  const title = `${paper.title}${paper.number ? `（${paper.number}）` : ''}`;
  if (read) {
    return (
      <Button type="link" className="date-link" onClick={() => read(paper.id)}>
        {title}
      </Button>
    );
  }
  return (
    <a href={`/api/v1/cases/${caseId}/papers/${paper.id}/print`} target="_blank" rel="noreferrer">
      {title}
    </a>
  );
}
