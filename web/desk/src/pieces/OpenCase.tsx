import { Link } from 'react-router';
import { useMay } from '../api/session';

/** The way to a new case, for whoever opens any: whoever opens cases of any kind registers leads. */
export function OpenCase() {
  if (!useMay('lead.register')) return null;
  return (
    <Link className="link-button" to="/cases/new">
      登记案件
    </Link>
  );
}
