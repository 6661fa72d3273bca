import { Button } from 'antd';
import { useCiting } from '../citing';

/** The place of something in the record; where an answer is being written, it can be cited from here. */
export function Entry({ sequence, title }: { sequence: number; title: string }) {
  const citing = useCiting();
  const cited = citing?.cited.includes(sequence);
  return (
    <span className="entry-place">
      第 {sequence} 条
      {citing && (
        <Button
          size="small"
          disabled={!citing.to || cited}
          onClick={() => citing.cite(sequence)}
          aria-label={`${cited ? '已列为依据' : '列为依据'}：第 ${sequence} 条“${title}”，用于“${citing.to ?? ''}”`}
        >
          {cited ? '已列为依据' : '列为依据'}
        </Button>
      )}
    </span>
  );
}
