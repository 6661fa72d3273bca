import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';
import { Link, Route, Routes, useParams } from 'react-router';
import { caseQuery } from '../api/queries';
import { Page } from '../pieces/Page';
import { Failure, Loading } from '../pieces/states';
import { AsItStood, LookBack, useMoment } from './AsItStood';
import { CaseSubtitle } from './CaseSubtitle';
import { Clocks } from './Clocks';
import { DeskPart } from './DeskPart';
import { InBrief } from './InBrief';
import { Overview } from './Overview';
import { Tabs } from './Tabs';
import { WhatNow } from './WhatNow';
import './case.css';

const Timeline = lazy(() => import('./Timeline'));
const Evidence = lazy(() => import('./Evidence'));
const Proposals = lazy(() => import('./Proposals'));
const Rounds = lazy(() => import('./Rounds'));
const Disagreement = lazy(() => import('./Disagreement'));
const Papers = lazy(() => import('./Papers'));
const Chart = lazy(() => import('./Chart'));
const Accountability = lazy(() => import('./Accountability'));

/** One case: where it stands, what may be done and what stands in the way, what is due, and all that is known of it. */
export function CasePage() {
  const { id = '' } = useParams();
  const moment = useMoment();
  const { data, error, isPending, refetch } = useQuery(caseQuery(id, moment));
  if (isPending) return <Page title="案件" actions={moment && <LookBack />}><Loading rows={10} /></Page>;
  if (error) return <Page title="案件" actions={moment && <LookBack />}><Failure cause={error} retry={() => void refetch()} gone={<Link to="/cases">返回案件列表</Link>} /></Page>;
  const of = { of: data };
  return (
    // Another case in the same place is another page: nothing open or typed is carried over.
    <Page key={id} title={data.title} about={data.number ?? data.facts.matter.party.name} subtitle={<CaseSubtitle of={data} />} actions={<LookBack />}>
      {data.as_of && <AsItStood of={data.as_of} />}
      <Routes>
        <Route index element={<div className="case-now">{!data.as_of && <WhatNow {...of} />}<Clocks {...of} /></div>} />
        <Route path="*" element={!data.as_of && <InBrief {...of} />} />
      </Routes>
      <Tabs of={data} />
      <Suspense fallback={<Loading rows={8} />}>
        <Routes>
          <Route index element={<><DeskPart {...of} /><Overview {...of} /></>} />
          <Route path="timeline" element={<Timeline {...of} />} />
          <Route path="evidence" element={<Evidence {...of} />} />
          <Route path="proposals" element={<Proposals {...of} />} />
          <Route path="review" element={<Rounds {...of} />} />
          <Route path="disagreement" element={<Disagreement {...of} />} />
          <Route path="papers/:paper?" element={<Papers {...of} />} />
          <Route path="chart" element={<Chart {...of} />} />
          <Route path="accountability" element={<Accountability {...of} />} />
        </Routes>
      </Suspense>
    </Page>
  );
}
