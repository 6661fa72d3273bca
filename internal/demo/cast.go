package demo

// DefaultCast lets the demo bureau's people play.
func DefaultCast() Cast {
	cast := Cast{Unit: string(Market), People: map[Part]Player{}, Roster: []string{"zhangwei", "lina", "wangqiang", "zhaomin", "chenbo"}}
	for part, login := range map[Part]string{
		Officer: "zhangwei", CoOfficer: "lina", UnitHead: "liuyang", ReviewHead: "yangfan", Reviewer: "xujing", Counsel: "luowen",
		Deputy: "maqiang", Deputy2: "tangli", Head: "guojian", Host: "dengchao", Publisher: "caoyue", Checker: "pengna", Archivist: "zengmin", Supervisor: "panyu",
	} {
		cast.People[part] = Player{Login: login, ID: login}
	}
	return cast
}
