import { useQuery } from '@tanstack/react-query';
import { Form } from 'antd';
import { Link } from 'react-router';
import { useFrame } from '../../act/context';
import { FieldView } from '../../act/fields/FieldView';
import type { FormBodyProps } from '../../act/forms';
import { actHref } from '../../case/now';
import { procedureQuery } from '../../api/queries';
import { Beside } from '../../review/Beside';
import { rowsOf, without } from '../../review/fields';
import { Material } from '../../review/material/Material';

type Answer = { point?: string };

// What somebody does who has no other opinion after all.
const AMEND = 'proposal.amend';

/** The answer to an opinion, each point beside the problem that it answers. */
export function Component({ fields }: FormBodyProps) {
  const { view, procedure } = useFrame();
  const form = Form.useFormInstance();
  const { data } = useQuery(procedureQuery(procedure));
  const answers = Form.useWatch<Answer[] | undefined>('answers', { form, preserve: true }) ?? [];
  const list = rowsOf(fields, 'answers');
  const amend = view?.acts.find((a) => a.act === AMEND && a.open);
  const issues = view?.facts.rounds.at(-1)?.opinion?.issues ?? [];
  return (
    <Beside title="对照案卷材料" beside={<Material />}>
      {view && amend && (
        <p className="note-line in-text">
          全部接受的，请直接<Link to={actHref(view, amend)}>{amend.title}</Link>。
        </p>
      )}
      <ol className="views" id="act_answers" tabIndex={-1}>
        {answers.map((answer, at) => {
          const issue = issues.find((i) => i.problem === answer.point);
          const title = data?.review_points.find((p) => p.id === issue?.item)?.title ?? `第 ${at + 1} 项`;
          return (
            <li key={answer.point ?? at} className="view">
              <fieldset className="view-answer">
                <legend className="point-title">{title}</legend>
                <div className="view-sides">
                  <div>
                    <div className="quiet">审核意见</div>
                    <div>{issue?.problem ?? answer.point}</div>
                    {issue && <div className="quiet">建议：{issue.suggestion}</div>}
                  </div>
                  <div>
                    {without(list.fields, 'point').map((f) => (
                      <FieldView key={f.name} field={f} at={['answers', at, f.name]} full={['answers', at, f.name]} />
                    ))}
                  </div>
                </div>
              </fieldset>
            </li>
          );
        })}
      </ol>
      <div className="act-fields">
        {without(fields, 'answers').map((f) => (
          <FieldView key={f.name} field={f} at={[f.name]} full={[f.name]} />
        ))}
      </div>
    </Beside>
  );
}
