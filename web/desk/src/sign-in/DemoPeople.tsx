import { Button, Typography } from 'antd';
import { useDemoPeople, useSignIn } from '../api/session';
import { Failure } from '../pieces/states';

/** The accounts of a demonstration, one press each. The server offers none anywhere else. */
export function DemoPeople({ onDone }: { onDone: () => void }) {
  const { data } = useDemoPeople();
  const signIn = useSignIn();
  if (!data) return null;
  const units = [...new Set(data.people.map((p) => p.unit))];
  return (
    <section className="entrance-card entrance-wide" aria-labelledby="demo-people">
      <Typography.Title level={2} className="section-title" id="demo-people">
        演示账号
      </Typography.Title>
      <p className="quiet">这是演示系统，点姓名即可登录。密码都是 {data.password}。</p>
      {signIn.error && <Failure cause={signIn.error} />}
      {units.map((unit) => (
        <div key={unit} className="demo-unit">
          <Typography.Title level={3} className="demo-unit-title">
            {unit}
          </Typography.Title>
          <ul className="demo-people">
            {data.people
              .filter((p) => p.unit === unit)
              .map((p) => (
                <li key={p.login}>
                  <Button
                    className="demo-person"
                    loading={signIn.isPending && signIn.variables.login === p.login}
                    disabled={signIn.isPending}
                    onClick={() => signIn.mutate({ login: p.login, password: data.password }, { onSuccess: onDone })}
                  >
                    <span>
                      {p.name} · {p.role_title}
                      {p.note && <span className="demo-note">{p.note}</span>}
                    </span>
                  </Button>
                </li>
              ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
