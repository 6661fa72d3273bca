package view

import "time"

// Notifications is how the reader hears of things outside the program.
type Notifications struct {
	Own           bool         `json:"own" doc:"本人设置过；否则为本机关的默认方式"`
	Kinds         []NoticeKind `json:"kinds"`
	Digest        bool         `json:"digest" doc:"不紧急的邮件汇总发送"`
	DigestAt      string       `json:"digest_at" doc:"工作日汇总发送的时刻"`
	QuietFrom     string       `json:"quiet_from" doc:"免打扰时段起"`
	QuietUntil    string       `json:"quiet_until" doc:"免打扰时段止；与起相同的为没有"`
	MailAvailable bool         `json:"mail_available" doc:"本系统是否接有邮件服务器"`
	HookAvailable bool         `json:"hook_available" doc:"本系统是否接有其他系统"`
	Address       string       `json:"address,omitempty" doc:"经过验证的邮箱"`
	Pending       string       `json:"pending,omitempty" doc:"等待验证的邮箱"`
}

// NoticeKind is one kind of message, and by which ways the reader wants it.
// In the program itself everybody has every message.
type NoticeKind struct {
	Kind  string `json:"kind" enum:"at_risk,due,up,task,message"`
	Title string `json:"title"`
	Mail  bool   `json:"mail"`
	Hook  bool   `json:"hook" doc:"推送到本机关其他系统"`
}

// NoticeChoice says how somebody wants to hear of things. A kind that is named
// twice counts once: the validator of uniqueItems breaks down over lists in a list.
type NoticeChoice struct {
	Mail       []string `json:"mail" maxItems:"5" enum:"at_risk,due,up,task,message" doc:"以邮件发送的消息类别"`
	Hook       []string `json:"hook" maxItems:"5" enum:"at_risk,due,up,task,message" doc:"推送到本机关其他系统的消息类别"`
	Digest     bool     `json:"digest" doc:"不紧急的邮件汇总发送"`
	DigestAt   string   `json:"digest_at" pattern:"^([01][0-9]|2[0-3]):[0-5][0-9]$" patternDescription:"时刻，例如 08:30" doc:"工作日汇总发送的时刻"`
	QuietFrom  string   `json:"quiet_from" pattern:"^([01][0-9]|2[0-3]):[0-5][0-9]$" patternDescription:"时刻，例如 22:00" doc:"免打扰时段起"`
	QuietUntil string   `json:"quiet_until" pattern:"^([01][0-9]|2[0-3]):[0-5][0-9]$" patternDescription:"时刻，例如 07:30" doc:"免打扰时段止；与起相同的为没有"`
}

// DeliveryQuery narrows the list of deliveries.
type DeliveryQuery struct {
	Paging
	State   string `query:"state" enum:"pending,delivered,dead,dropped" doc:"状态"`
	Channel string `query:"channel" enum:"mail,hook" doc:"方式：邮件、推送"`
	Failing bool   `query:"failing" doc:"只看发送失败的"`
}

// Delivery is one message on its way out, as administrators see it: nothing of
// the case that it is about.
type Delivery struct {
	ID         string     `json:"id"`
	Channel    string     `json:"channel" enum:"mail,hook" titles:"邮件,推送" doc:"方式"`
	Target     string     `json:"target,omitempty" doc:"推送目标的名称"`
	Kind       string     `json:"kind"`
	KindTitle  string     `json:"kind_title"`
	Recipient  Named      `json:"recipient"`
	Digest     bool       `json:"digest,omitempty"`
	State      string     `json:"state" enum:"pending,delivered,dead,dropped" titles:"待发送,已发出,已放弃,不再需要" doc:"状态"`
	StateTitle string     `json:"state_title"`
	Attempts   int        `json:"attempts" doc:"本轮已发送的次数"`
	Round      int        `json:"round" doc:"重新发送的次数"`
	Reason     string     `json:"reason,omitempty" doc:"最近一次没有发出的原因"`
	DueAt      time.Time  `json:"due_at" doc:"最早发送时间"`
	CreatedAt  time.Time  `json:"created_at"`
	SettledAt  *time.Time `json:"settled_at,omitempty"`
	Retryable  bool       `json:"retryable" doc:"可以重新发送"`
}
