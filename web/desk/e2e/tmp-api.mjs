import { LEAD, personAt } from './api.mjs';
import { runCommand, startSystem } from './system.mjs';
let system = await startSystem();
const officer = await personAt(system.base, 'zhangwei');
const copied = (await officer.openCase(LEAD)).case_id;
await system.pause();
await runCommand(system.data, ['bulk', '--copy', copied, '--copies', '10000']);
system = await startSystem({ data: system.data });
const o = await personAt(system.base, 'zhangwei');
for (let i = 0; i < 6; i++) {
  for (const p of ['/me', '/tasks?limit=50', '/tasks/acts', '/drafts', '/units']) {
    const t = performance.now(); await o.get(p); console.log(p, Math.round(performance.now() - t));
  }
}
console.log(system.base, system.data);
await new Promise(r => setTimeout(r, 1000*Number(process.env.HOLD ?? 0)));
await system.stop();
