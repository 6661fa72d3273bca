import type { Schemas } from '../api/client';

export const KINDS: Record<Schemas['Edition']['kind'], string> = {
  calendar: '日历',
  periods: '期限',
  params: '标准',
  powers: '权责清单',
  major_rules: '重大执法决定目录',
  packs: '送审材料清单',
  benchmarks: '裁量基准',
};

export const DRAFT_STATES: Record<Schemas['EditionDraft']['state'], string> = {
  pending: '待批准',
  approved: '已批准',
  rejected: '已退回',
  withdrawn: '已撤回',
};

export const STEPS: Record<Schemas['EditionDraftStep']['what'], string> = {
  submitted: '提交',
  replaced: '修改',
  withdrawn: '撤回',
  rejected: '退回',
  approved: '批准',
};

export const CHANGES: Record<Schemas['RuleChange']['what'], string> = {
  added: '新增',
  changed: '变更',
  same: '内容不变',
  removed: '不再适用',
};

export const OUTCOMES: Record<Schemas['AuditEntry']['outcome'], string> = { allowed: '准许', refused: '拒绝', failed: '失败' };

export const CHANNELS: Record<Schemas['Delivery']['channel'], string> = { mail: '邮件', hook: '推送' };
