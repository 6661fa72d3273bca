// Generated from the served OpenAPI document by `npm run generate`; do not edit.

export interface paths {
    "/api/v1/admin/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 开立账号
         * @description 权限：account.manage
         */
        post: operations["post-admin-accounts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/accounts/{id}/disabled": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 停用或者启用账号
         * @description 权限：account.manage
         */
        post: operations["post-admin-accounts-id-disabled"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/accounts/{id}/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 重置密码
         * @description 权限：account.manage
         */
        post: operations["post-admin-accounts-id-password"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/accounts/{id}/rename": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 更改姓名和登录名
         * @description 权限：account.manage
         */
        post: operations["post-admin-accounts-id-rename"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/accounts/{id}/unlock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 解除登录锁定
         * @description 权限：account.manage
         */
        post: operations["post-admin-accounts-id-unlock"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/assignments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 授予岗位
         * @description 权限：account.manage
         */
        post: operations["post-admin-assignments"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/assignments/{id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 终止岗位
         * @description 权限：account.manage
         */
        post: operations["post-admin-assignments-id-end"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/certificates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * 登记证件
         * @description 权限：account.manage
         */
        put: operations["put-admin-certificates"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 对外发送的消息
         * @description 权限：delivery.manage
         */
        get: operations["get-admin-deliveries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/deliveries/{id}/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 重新发送消息
         * @description 权限：delivery.manage
         */
        post: operations["post-admin-deliveries-id-retry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/duties/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 核对职责分离
         * @description 权限：account.manage
         */
        post: operations["post-admin-duties-check"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/staff": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 人员和机构
         * @description 权限：account.manage
         */
        get: operations["get-admin-staff"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/substitutions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 登记代行职务
         * @description 权限：account.manage
         */
        post: operations["post-admin-substitutions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/substitutions/{id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 终止代行职务
         * @description 权限：account.manage
         */
        post: operations["post-admin-substitutions-id-end"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/units/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * 登记机构
         * @description 权限：account.manage
         */
        put: operations["put-admin-units-id"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 访问日志
         * @description 权限：audit.read
         */
        get: operations["get-audit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit/actions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 访问日志中的事项
         * @description 权限：audit.read
         */
        get: operations["get-audit-actions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 案件列表
         * @description 权限：case.list
         */
        get: operations["get-cases"];
        put?: never;
        /**
         * 登记线索
         * @description 依据：《住房和城乡建设行政处罚程序规定》第十五条。权限：lead.register
         */
        post: operations["lead.register"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 案件详情
         * @description 权限：case.read
         */
        get: operations["get-cases-id"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/accountability": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 决定所依据的材料和意见及其责任人
         * @description 权限：accountability.read
         */
        get: operations["get-cases-id-accountability"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/acts/{act}/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 流转预览
         * @description 权限：case.read
         */
        post: operations["post-cases-id-acts-act-preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/acts/acting.name": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 另行指定代行主要负责人职责的人员
         * @description 依据：《行政处罚法》第四十三条。权限：acting.name
         */
        post: operations["acting.name"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/acts/address.confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 登记送达地址确认书
         * @description 依据：《住房和城乡建设行政处罚程序规定》第三十七条。权限：address.confirm
         */
        post: operations["address.confirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/acts/archive.complete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 归档
         * @description 依据：《住房和城乡建设行政处罚程序规定》第四十条。权限：archive.complete
         */
        post: operations["archive.complete"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/acts/assistance.answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 登记协助函的答复
         * @description 依据：《住房和城乡建设行政处罚程序规定》第十八条第二款。权限：assistance.answer
         */
        post: operations["assistance.answer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/acts/assistance.request": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 出具协助函
         * @description 依据：《住房和城乡建设行政处罚程序规定》第十八条第二款。权限：assistance.request
         */
        post: operations["assistance.request"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/acts/case.terminate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 决定终止调查
         * @description 依据：《住房和城乡建设行政处罚程序规定》第三十一条。权限：case.terminate
         */
        post: operations["case.terminate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/acts/case.transfer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 决定移送
         * @description 依据：《行政处罚法》第二十七条。权限：case.transfer
         */
        post: operations["case.transfer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/acts/closure.approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 批准结案
         * @description 依据：《住房和城乡建设行政处罚程序规定》第三十一条。权限：closure.approve
         */
        post: operations["closure.approve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/acts/closure.return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 退回结案审批
         * @description 依据：《住房和城乡建设行政处罚程序规定》第三十一条。权限：closure.return
         */
        post: operations["closure.return"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/acts/closure.submit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 提交结案审批
         * @description 依据：《住房和城乡建设行政处罚程序规定》第三十一条。权限：closure.submit
         */
        post: operations["closure.submit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/acts/compulsion.announce": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 公告限期自行拆除
         * @description 依据：《行政强制法》第四十四条。权限：compulsion.announce
         */
        post: operations["compulsion.announce"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/acts/compulsion.bill": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 送达费用决定书
         * @description 依据：《行政强制法》第五十一条。权限：compulsion.bill
         */
        post: operations["compulsion.bill"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/acts/compulsion.charge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 确定代履行、强制拆除的费用
         * @description 依据：《行政强制法》第五十一条。权限：compulsion.charge
         */
        post: operations["compulsion.charge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/acts/compulsion.collect": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 登记缴纳代履行、强制拆除的费用
         * @description 依据：《行政强制法》第五十一条。权限：compulsion.collect
         */
        post: operations["compulsion.collect"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/acts/compulsion.decide": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 决定代履行、强制拆除
         * @description 依据：《行政强制法》第三十七条。权限：compulsion.decide
         */
        post: operations["compulsion.decide"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/acts/compulsion.execute": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 实施代履行、强制拆除
         * @description 依据：《行政强制法》第五十一条。权限：compulsion.execute
         */
        post: operations["compulsion.execute"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/acts/compulsion.notify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 事后通知当事人已立即代履行
         * @description 依据：《行政强制法》第五十二条。权限：compulsion.notify
         */
        post: operations["compulsion.notify"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/acts/compulsion.propose": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 提请代履行、强制拆除
         * @description 依据：《行政强制法》第五十条。权限：compulsion.propose
         */
        post: operations["compulsion.propose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/acts/compulsion.remind": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 代履行前催告
         * @description 依据：《行政强制法》第五十一条。权限：compulsion.remind
         */
        post: operations["compulsion.remind"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/acts/compulsion.review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 审核代履行、强制拆除
         * @description 依据：《关于全面推行行政执法公示制度执法全过程记录制度重大执法决定法制审核制度的指导意见》（十二）。权限：compulsion.review
         */
        post: operations["compulsion.review"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/acts/compulsion.serve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 送达代履行、强制拆除决定书
         * @description 依据：《行政强制法》第五十一条。权限：compulsion.serve
         */
        post: operations["compulsion.serve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/acts/compulsion.stop": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 停止代履行、强制拆除
         * @description 依据：《行政强制法》第五十一条。权限：compulsion.stop
         */
        post: operations["compulsion.stop"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/acts/compulsion.urgent": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 立即实施代履行
         * @description 依据：《行政强制法》第五十二条。权限：compulsion.urgent
         */
        post: operations["compulsion.urgent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/acts/compulsion.withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 撤回代履行、强制拆除的提请
         * @description 依据：《行政强制法》第五十条。权限：compulsion.withdraw
         */
        post: operations["compulsion.withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/acts/correction.serve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 送达补正、更正文书
         * @description 依据：《住房和城乡建设行政处罚程序规定》第二十八条。权限：correction.serve
         */
        post: operations["correction.serve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/acts/counsel.advise": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 提交法律顾问意见
         * @description 依据：《关于全面推行行政执法公示制度执法全过程记录制度重大执法决定法制审核制度的指导意见》（十一）。权限：counsel.advise
         */
        post: operations["counsel.advise"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/acts/counsel.ask": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 请法律顾问论证
         * @description 依据：《关于全面推行行政执法公示制度执法全过程记录制度重大执法决定法制审核制度的指导意见》（十一）。权限：counsel.ask
         */
        post: operations["counsel.ask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/acts/counsel.end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 终止法律顾问查阅
         * @description 依据：《关于全面推行行政执法公示制度执法全过程记录制度重大执法决定法制审核制度的指导意见》（十一）。权限：counsel.end
         */
        post: operations["counsel.end"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/acts/crime.answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 登记公安机关的决定
         * @description 依据：《行政执法机关移送涉嫌犯罪案件的规定》第八条。权限：crime.answer
         */
        post: operations["crime.answer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/acts/crime.back": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 登记刑事案件退回
         * @description 依据：《行政处罚法》第二十七条。权限：crime.back
         */
        post: operations["crime.back"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/acts/crime.decide": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 决定是否移送涉嫌犯罪案件
         * @description 依据：《行政执法机关移送涉嫌犯罪案件的规定》第五条。权限：crime.decide
         */
        post: operations["crime.decide"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/acts/crime.deliver": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 移交涉案物品和材料
         * @description 依据：《行政执法机关移送涉嫌犯罪案件的规定》第十二条。权限：crime.deliver
         */
        post: operations["crime.deliver"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/acts/crime.handover": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 移送公安机关
         * @description 依据：《行政执法机关移送涉嫌犯罪案件的规定》第六条。权限：crime.handover
         */
        post: operations["crime.handover"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/acts/crime.review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 提请公安机关复议
         * @description 依据：《行政执法机关移送涉嫌犯罪案件的规定》第九条。权限：crime.review
         */
        post: operations["crime.review"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/acts/crime.suspect": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 提出移送涉嫌犯罪案件报告
         * @description 依据：《行政执法机关移送涉嫌犯罪案件的规定》第五条。权限：crime.suspect
         */
        post: operations["crime.suspect"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/acts/decision.correct": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 补正、更正决定书
         * @description 依据：《住房和城乡建设行政处罚程序规定》第二十八条。权限：decision.correct
         */
        post: operations["decision.correct"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/acts/decision.issue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 制发决定书
         * @description 依据：《行政处罚法》第五十九条。权限：decision.issue
         */
        post: operations["decision.issue"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/acts/decision.make": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 作出决定
         * @description 依据：《行政处罚法》第五十七条。权限：decision.make
         */
        post: operations["decision.make"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/acts/decision.publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 公告送达决定书
         * @description 依据：《民事诉讼法》第九十五条。权限：decision.publish
         */
        post: operations["decision.publish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/acts/decision.recall": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 收回尚未送达的决定
         * @description 依据：《行政处罚法》第六十二条。权限：decision.recall
         */
        post: operations["decision.recall"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/acts/decision.serve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 送达决定书
         * @description 依据：《行政处罚法》第六十一条。权限：decision.serve
         */
        post: operations["decision.serve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/acts/defence.answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 复核陈述、申辩
         * @description 依据：《住房和城乡建设行政处罚程序规定》第二十二条。权限：defence.answer
         */
        post: operations["defence.answer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/acts/defence.receive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 收到陈述、申辩
         * @description 依据：《行政处罚法》第四十五条。权限：defence.receive
         */
        post: operations["defence.receive"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/acts/defence.waive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 登记书面放弃陈述、申辩
         * @description 依据：《行政处罚法》第四十四条。权限：defence.waive
         */
        post: operations["defence.waive"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/acts/deferral.decide": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 审批延期、分期缴纳
         * @description 依据：《行政处罚法》第六十六条。权限：deferral.decide
         */
        post: operations["deferral.decide"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/acts/deferral.request": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 登记延期、分期缴纳申请
         * @description 依据：《行政处罚法》第六十六条。权限：deferral.request
         */
        post: operations["deferral.request"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/acts/deliberation.hold": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 负责人集体讨论
         * @description 依据：《行政处罚法》第五十七条。权限：deliberation.hold
         */
        post: operations["deliberation.hold"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/acts/demand.answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 复核对催告的陈述、申辩
         * @description 依据：《行政强制法》第三十六条。权限：demand.answer
         */
        post: operations["demand.answer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/acts/demand.issue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 制发催告书
         * @description 依据：《行政强制法》第三十五条。权限：demand.issue
         */
        post: operations["demand.issue"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/acts/demand.serve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 送达催告书
         * @description 依据：《行政强制法》第三十八条。权限：demand.serve
         */
        post: operations["demand.serve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/acts/demand.statement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 登记对催告的陈述、申辩
         * @description 依据：《行政强制法》第三十六条。权限：demand.statement
         */
        post: operations["demand.statement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/acts/disagreement.object": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 对审核意见提出不同意见
         * @description 依据：《住房和城乡建设行政处罚程序规定》第二十五条。权限：disagreement.object
         */
        post: operations["disagreement.object"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/acts/disclosure.amend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 更正公示信息
         * @description 依据：《关于全面推行行政执法公示制度执法全过程记录制度重大执法决定法制审核制度的指导意见》一。权限：disclosure.amend
         */
        post: operations["disclosure.amend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/acts/disclosure.check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 审核公示信息
         * @description 依据：《住房和城乡建设行政处罚程序规定》第十条。权限：disclosure.check
         */
        post: operations["disclosure.check"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/acts/disclosure.err": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 登记公示信息有误
         * @description 依据：《关于全面推行行政执法公示制度执法全过程记录制度重大执法决定法制审核制度的指导意见》一。权限：disclosure.err
         */
        post: operations["disclosure.err"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/acts/disclosure.exempt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 提出不予公示
         * @description 依据：《住房和城乡建设行政处罚程序规定》第十条。权限：disclosure.exempt
         */
        post: operations["disclosure.exempt"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/acts/disclosure.prepare": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 制作公示信息
         * @description 依据：《住房和城乡建设行政处罚程序规定》第十条。权限：disclosure.prepare
         */
        post: operations["disclosure.prepare"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/acts/disclosure.withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 撤回公示信息
         * @description 依据：《行政处罚法》第四十八条。权限：disclosure.withdraw
         */
        post: operations["disclosure.withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/acts/draw.attend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 见证随机抽取
         * @description 依据：《国务院办公厅关于严格规范涉企行政检查的意见》四。权限：draw.attend
         */
        post: operations["draw.attend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/acts/draw.cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 终止随机抽取
         * @description 依据：《国务院办公厅关于严格规范涉企行政检查的意见》四。权限：draw.cancel
         */
        post: operations["draw.cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/acts/draw.commit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 固定名单并提交抽取承诺
         * @description 依据：《国务院办公厅关于严格规范涉企行政检查的意见》四。权限：draw.commit
         */
        post: operations["draw.commit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/acts/draw.hold": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 公开种子并抽取
         * @description 依据：《国务院办公厅关于严格规范涉企行政检查的意见》四。权限：draw.hold
         */
        post: operations["draw.hold"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/acts/enforcement.answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 登记法院受理情况
         * @description 依据：《行政强制法》第五十六条。权限：enforcement.answer
         */
        post: operations["enforcement.answer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/acts/enforcement.apply": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 批准并申请法院强制执行
         * @description 依据：《行政强制法》第五十三条。权限：enforcement.apply
         */
        post: operations["enforcement.apply"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/acts/enforcement.end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 决定终结执行
         * @description 依据：《行政强制法》第四十条。权限：enforcement.end
         */
        post: operations["enforcement.end"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/acts/enforcement.propose": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 提出强制执行申请
         * @description 依据：《行政强制法》第五十五条。权限：enforcement.propose
         */
        post: operations["enforcement.propose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/acts/enforcement.review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 审核强制执行申请
         * @description 依据：《住房和城乡建设行政处罚程序规定》第二十四条。权限：enforcement.review
         */
        post: operations["enforcement.review"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/acts/entry.confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 确认更正
         * @description 依据：《住房和城乡建设行政处罚程序规定》第二十八条。权限：entry.confirm
         */
        post: operations["entry.confirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/acts/entry.correct": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 提出更正
         * @description 依据：《住房和城乡建设行政处罚程序规定》第二十八条。权限：entry.correct
         */
        post: operations["entry.correct"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/acts/evidence.add": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 登记证据
         * @description 依据：《行政处罚法》第四十六条。权限：evidence.add
         */
        post: operations["evidence.add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/acts/evidence.request": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 送达调取证据通知书
         * @description 依据：《住房和城乡建设行政处罚程序规定》第十七条第一款。权限：evidence.request
         */
        post: operations["evidence.request"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/acts/expropriation.comments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 汇总意见和修改情况
         * @description 依据：《国有土地上房屋征收与补偿条例》第十一条。权限：expropriation.comments
         */
        post: operations["expropriation.comments"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/acts/expropriation.freeze": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 书面通知暂停办理相关手续
         * @description 依据：《国有土地上房屋征收与补偿条例》第十六条第二款。权限：expropriation.freeze
         */
        post: operations["expropriation.freeze"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/acts/expropriation.funds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 收存补偿费用到位证明
         * @description 依据：《国有土地上房屋征收与补偿条例》第十二条第二款。权限：expropriation.funds
         */
        post: operations["expropriation.funds"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/acts/expropriation.propose": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 形成征收报批材料
         * @description 依据：《国有土地上房屋征收与补偿条例》第八条。权限：expropriation.propose
         */
        post: operations["expropriation.propose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/acts/expropriation.publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 公布征收补偿方案征求意见
         * @description 依据：《国有土地上房屋征收与补偿条例》第十条第二款。权限：expropriation.publish
         */
        post: operations["expropriation.publish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/acts/expropriation.result": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 记录区人民政府的处理
         * @description 依据：《国有土地上房屋征收与补偿条例》第十三条第一款。权限：expropriation.result
         */
        post: operations["expropriation.result"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/acts/expropriation.risk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 收存社会稳定风险评估报告
         * @description 依据：《国有土地上房屋征收与补偿条例》第十二条第一款。权限：expropriation.risk
         */
        post: operations["expropriation.risk"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/acts/expropriation.submit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 报请区人民政府决定
         * @description 依据：《国有土地上房屋征收与补偿条例》第八条。权限：expropriation.submit
         */
        post: operations["expropriation.submit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/acts/filing.approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 批准立案
         * @description 依据：《住房和城乡建设行政处罚程序规定》第十五条。权限：filing.approve
         */
        post: operations["filing.approve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/acts/filing.decline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 决定不予立案
         * @description 依据：《住房和城乡建设行政处罚程序规定》第十五条。权限：filing.decline
         */
        post: operations["filing.decline"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/acts/filing.return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 退回立案审批
         * @description 依据：《住房和城乡建设行政处罚程序规定》第十五条。权限：filing.return
         */
        post: operations["filing.return"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/acts/filing.submit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 提交立案审批
         * @description 依据：《住房和城乡建设行政处罚程序规定》第十五条。权限：filing.submit
         */
        post: operations["filing.submit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/acts/handlers.change": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 指定、变更承办人
         * @description 依据：《行政处罚法》第四十二条。权限：handlers.change
         */
        post: operations["handlers.change"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/acts/hearing.adjourn": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 延期举行听证
         * @description 依据：《行政处罚法》第六十四条。权限：hearing.adjourn
         */
        post: operations["hearing.adjourn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/acts/hearing.enrol": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 登记听证参加人
         * @description 依据：《行政处罚法》第六十四条。权限：hearing.enrol
         */
        post: operations["hearing.enrol"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/acts/hearing.hold": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 举行听证
         * @description 依据：《行政处罚法》第六十四条。权限：hearing.hold
         */
        post: operations["hearing.hold"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/acts/hearing.notify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 送达听证通知
         * @description 依据：《行政处罚法》第六十四条。权限：hearing.notify
         */
        post: operations["hearing.notify"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/acts/hearing.request": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 登记听证申请
         * @description 依据：《行政处罚法》第六十四条。权限：hearing.request
         */
        post: operations["hearing.request"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/acts/hearing.withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 登记撤回听证申请
         * @description 依据：《行政处罚法》第六十四条。权限：hearing.withdraw
         */
        post: operations["hearing.withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/acts/inquiry.notify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 送达询问通知书
         * @description 依据：《行政处罚法》第五十五条。权限：inquiry.notify
         */
        post: operations["inquiry.notify"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/acts/inspect.amend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 修改检查审批事项
         * @description 依据：《国务院办公厅关于严格规范涉企行政检查的意见》五。权限：inspect.amend
         */
        post: operations["inspect.amend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/acts/inspect.approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 批准实施检查
         * @description 依据：《国务院办公厅关于严格规范涉企行政检查的意见》五。权限：inspect.approve
         */
        post: operations["inspect.approve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/acts/inspect.cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 取消检查
         * @description 依据：《国务院办公厅关于严格规范涉企行政检查的意见》五。权限：inspect.cancel
         */
        post: operations["inspect.cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/acts/inspect.close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 检查办结
         * @description 依据：《国务院办公厅关于严格规范涉企行政检查的意见》五。权限：inspect.close
         */
        post: operations["inspect.close"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/acts/inspect.conclude": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 作出检查结论
         * @description 依据：《行政处罚法》第二十八条。权限：inspect.conclude
         */
        post: operations["inspect.conclude"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/acts/inspect.confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 批准检查结论
         * @description 依据：《行政处罚法》第五十八条。权限：inspect.confirm
         */
        post: operations["inspect.confirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/acts/inspect.decline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 不予批准检查
         * @description 依据：《国务院办公厅关于严格规范涉企行政检查的意见》五。权限：inspect.decline
         */
        post: operations["inspect.decline"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/acts/inspect.notify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 送达检查通知书
         * @description 依据：《国务院办公厅关于严格规范涉企行政检查的意见》五。权限：inspect.notify
         */
        post: operations["inspect.notify"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/acts/inspect.recheck": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 复查
         * @description 依据：《行政处罚法》第二十八条。权限：inspect.recheck
         */
        post: operations["inspect.recheck"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/acts/inspect.record": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 制作现场检查笔录
         * @description 依据：《住房和城乡建设行政处罚程序规定》第十七条。权限：inspect.record
         */
        post: operations["inspect.record"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/acts/inspect.serve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 送达检查结果
         * @description 依据：《住房和城乡建设行政处罚程序规定》第三十五条。权限：inspect.serve
         */
        post: operations["inspect.serve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/acts/investigation.report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 提交调查终结报告
         * @description 依据：《住房和城乡建设行政处罚程序规定》第二十条。权限：investigation.report
         */
        post: operations["investigation.report"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/acts/investigation.resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 恢复调查
         * @description 依据：《住房和城乡建设行政处罚程序规定》第三十条。权限：investigation.resume
         */
        post: operations["investigation.resume"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/acts/investigation.suspend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 批准中止调查
         * @description 依据：《住房和城乡建设行政处罚程序规定》第三十条。权限：investigation.suspend
         */
        post: operations["investigation.suspend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/acts/jurisdiction.agree": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 登记管辖争议协商结果
         * @description 依据：《住房和城乡建设行政处罚程序规定》第六条。权限：jurisdiction.agree
         */
        post: operations["jurisdiction.agree"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/acts/jurisdiction.designate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 登记上级指定管辖
         * @description 依据：《住房和城乡建设行政处罚程序规定》第六条。权限：jurisdiction.designate
         */
        post: operations["jurisdiction.designate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/acts/jurisdiction.dispute": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 登记管辖争议
         * @description 依据：《住房和城乡建设行政处罚程序规定》第六条。权限：jurisdiction.dispute
         */
        post: operations["jurisdiction.dispute"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/acts/jurisdiction.refer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 报请指定管辖
         * @description 依据：《住房和城乡建设行政处罚程序规定》第六条。权限：jurisdiction.refer
         */
        post: operations["jurisdiction.refer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/acts/ladder.advise": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 提交论证意见
         * @description 依据：《关于全面推行行政执法公示制度执法全过程记录制度重大执法决定法制审核制度的指导意见》（十四）。权限：ladder.advise
         */
        post: operations["ladder.advise"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/acts/ladder.coordinate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 召开协调会
         * @description 依据：《关于全面推行行政执法公示制度执法全过程记录制度重大执法决定法制审核制度的指导意见》（十四）。权限：ladder.coordinate
         */
        post: operations["ladder.coordinate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/acts/ladder.expert": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 提交专家论证意见
         * @description 依据：《关于全面推行行政执法公示制度执法全过程记录制度重大执法决定法制审核制度的指导意见》（十四）。权限：ladder.expert
         */
        post: operations["ladder.expert"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/acts/ladder.propose": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 分管领导提出意见
         * @description 依据：《关于全面推行行政执法公示制度执法全过程记录制度重大执法决定法制审核制度的指导意见》（十四）。权限：ladder.propose
         */
        post: operations["ladder.propose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/acts/ladder.resolve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 主要负责人组织集体讨论决定
         * @description 依据：《关于全面推行行政执法公示制度执法全过程记录制度重大执法决定法制审核制度的指导意见》（十四）。权限：ladder.resolve
         */
        post: operations["ladder.resolve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/acts/levy.assess": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 核定征收金额
         * @description 依据：《城市道路管理条例》第三十七条。权限：levy.assess
         */
        post: operations["levy.assess"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/acts/levy.demand": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 送达催缴通知书
         * @description 依据：《行政强制法》第五十四条。权限：levy.demand
         */
        post: operations["levy.demand"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/acts/levy.propose": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 提出征收（减免缓）处理意见
         * @description 依据：《国务院办公厅关于进一步规范行政裁量权基准制定和管理工作的意见》（八）。权限：levy.propose
         */
        post: operations["levy.propose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/acts/levy.refusal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 移交立案查处逾期拒不缴纳
         * @description 依据：《城镇排水与污水处理条例》第五十四条。权限：levy.refusal
         */
        post: operations["levy.refusal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/acts/levy.relief": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 受理减征、缓征、免征申请
         * @description 依据：《国务院办公厅关于进一步规范行政裁量权基准制定和管理工作的意见》（八）。权限：levy.relief
         */
        post: operations["levy.relief"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/acts/litigation.record": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 登记行政诉讼
         * @description 依据：《行政诉讼法》第四十六条。权限：litigation.record
         */
        post: operations["litigation.record"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/acts/measure.review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 审核行政强制措施
         * @description 依据：《关于全面推行行政执法公示制度执法全过程记录制度重大执法决定法制审核制度的指导意见》（十二）。权限：measure.review
         */
        post: operations["measure.review"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/acts/notice.issue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 制作意见告知书
         * @description 依据：《住房和城乡建设行政处罚程序规定》第二十一条。权限：notice.issue
         */
        post: operations["notice.issue"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/acts/notice.publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 公告送达意见告知书
         * @description 依据：《民事诉讼法》第九十五条。权限：notice.publish
         */
        post: operations["notice.publish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/acts/notice.serve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 送达意见告知书
         * @description 依据：《住房和城乡建设行政处罚程序规定》第二十一条。权限：notice.serve
         */
        post: operations["notice.serve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/acts/payment.record": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 登记缴款
         * @description 依据：《行政处罚法》第六十七条。权限：payment.record
         */
        post: operations["payment.record"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/acts/performance.complete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 确认执行完毕
         * @description 依据：《住房和城乡建设行政处罚程序规定》第三十一条。权限：performance.complete
         */
        post: operations["performance.complete"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/acts/period.extend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 批准延长办案期限
         * @description 依据：《住房和城乡建设行政处罚程序规定》第二十九条。权限：period.extend
         */
        post: operations["period.extend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/acts/plan.amend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 修改检查计划
         * @description 依据：《国务院办公厅关于严格规范涉企行政检查的意见》四。权限：plan.amend
         */
        post: operations["plan.amend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/acts/plan.approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 批准检查计划
         * @description 依据：《国务院办公厅关于严格规范涉企行政检查的意见》四。权限：plan.approve
         */
        post: operations["plan.approve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/acts/plan.close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 检查计划办结
         * @description 依据：《国务院办公厅关于严格规范涉企行政检查的意见》四。权限：plan.close
         */
        post: operations["plan.close"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/acts/plan.decline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 不予批准检查计划
         * @description 依据：《国务院办公厅关于严格规范涉企行政检查的意见》四。权限：plan.decline
         */
        post: operations["plan.decline"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/acts/plan.task": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 下达计划内检查任务
         * @description 依据：《国务院办公厅关于严格规范涉企行政检查的意见》四。权限：plan.task
         */
        post: operations["plan.task"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/acts/postponement.decide": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 决定听证是否延期
         * @description 依据：《行政处罚法》第六十四条。权限：postponement.decide
         */
        post: operations["postponement.decide"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/acts/postponement.request": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 登记听证延期申请
         * @description 依据：《行政处罚法》第六十四条。权限：postponement.request
         */
        post: operations["postponement.request"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/acts/preservation.approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 批准先行登记保存
         * @description 依据：《住房和城乡建设行政处罚程序规定》第十九条。权限：preservation.approve
         */
        post: operations["preservation.approve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/acts/preservation.decline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 不予批准先行登记保存
         * @description 依据：《住房和城乡建设行政处罚程序规定》第十九条。权限：preservation.decline
         */
        post: operations["preservation.decline"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/acts/preservation.dispose": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 决定处理登记保存的证据
         * @description 依据：《住房和城乡建设行政处罚程序规定》第十九条。权限：preservation.dispose
         */
        post: operations["preservation.dispose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/acts/preservation.execute": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 实施先行登记保存
         * @description 依据：《住房和城乡建设行政处罚程序规定》第十九条。权限：preservation.execute
         */
        post: operations["preservation.execute"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/acts/preservation.propose": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 提请先行登记保存
         * @description 依据：《行政处罚法》第五十六条。权限：preservation.propose
         */
        post: operations["preservation.propose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/acts/preservation.withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 撤回先行登记保存申请
         * @description 依据：《住房和城乡建设行政处罚程序规定》第十九条。权限：preservation.withdraw
         */
        post: operations["preservation.withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/acts/proposal.amend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 修改拟处理意见
         * @description 依据：《住房和城乡建设行政处罚程序规定》第二十五条。权限：proposal.amend
         */
        post: operations["proposal.amend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/acts/recommendation.answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 登记发证机关的处理结果
         * @description 依据：《建设工程质量管理条例》第七十五条。权限：recommendation.answer
         */
        post: operations["recommendation.answer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/acts/recommendation.issue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 建议发证机关处理
         * @description 依据：《建设工程质量管理条例》第七十五条。权限：recommendation.issue
         */
        post: operations["recommendation.issue"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/acts/reconsideration.record": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 登记行政复议
         * @description 依据：《行政复议法》第二十条。权限：reconsideration.record
         */
        post: operations["reconsideration.record"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/acts/recusal.decide": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 决定回避
         * @description 依据：《行政处罚法》第四十三条。权限：recusal.decide
         */
        post: operations["recusal.decide"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/acts/recusal.deliberate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 集体讨论决定主要负责人的回避
         * @description 依据：《行政处罚法》第四十三条。权限：recusal.deliberate
         */
        post: operations["recusal.deliberate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/acts/recusal.request": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 登记回避申请
         * @description 依据：《行政处罚法》第四十三条。权限：recusal.request
         */
        post: operations["recusal.request"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/acts/refund.record": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 登记退还款项
         * @description 依据：《行政强制法》第四十一条。权限：refund.record
         */
        post: operations["refund.record"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/acts/registration.ask": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 一次告知补正
         * @description 依据：《商品房屋租赁管理办法》第十六条第二款。权限：registration.ask
         */
        post: operations["registration.ask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/acts/registration.check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 核查
         * @description 依据：《房屋建筑和市政基础设施工程竣工验收备案管理办法》第六条。权限：registration.check
         */
        post: operations["registration.check"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/acts/registration.hear": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 听取当事人陈述申辩
         * @description 依据：《国务院办公厅关于进一步规范行政裁量权基准制定和管理工作的意见》（八）。权限：registration.hear
         */
        post: operations["registration.hear"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/acts/registration.propose": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 提出备案处理意见
         * @description 依据：《房屋建筑和市政基础设施工程竣工验收备案管理办法》第六条。权限：registration.propose
         */
        post: operations["registration.propose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/acts/registration.supplement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 接收补正材料
         * @description 依据：《商品房屋租赁管理办法》第十六条第二款。权限：registration.supplement
         */
        post: operations["registration.supplement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/acts/remedy.admit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 登记受理、立案
         * @description 依据：《行政复议法》第三十条。权限：remedy.admit
         */
        post: operations["remedy.admit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/acts/remedy.conclude": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 登记复议、诉讼结果
         * @description 依据：《行政处罚法》第七十三条。权限：remedy.conclude
         */
        post: operations["remedy.conclude"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/acts/remedy.stay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 登记停止执行
         * @description 依据：《行政处罚法》第七十三条。权限：remedy.stay
         */
        post: operations["remedy.stay"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/acts/review.assign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 指派法制审核员
         * @description 依据：《行政处罚法》第五十八条。权限：review.assign
         */
        post: operations["review.assign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/acts/review.extend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 批准延长法制审核期限
         * @description 依据：《住房和城乡建设行政处罚程序规定》第二十五条。权限：review.extend
         */
        post: operations["review.extend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/acts/review.opine": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 出具法制审核意见
         * @description 依据：《住房和城乡建设行政处罚程序规定》第二十五条。权限：review.opine
         */
        post: operations["review.opine"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/acts/review.register": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 登记送审材料
         * @description 依据：《住房和城乡建设行政处罚程序规定》第二十四条。权限：review.register
         */
        post: operations["review.register"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/acts/review.return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 退回补正材料
         * @description 依据：《住房和城乡建设行政处罚程序规定》第二十四条。权限：review.return
         */
        post: operations["review.return"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/acts/review.submit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 送法制审核
         * @description 依据：《住房和城乡建设行政处罚程序规定》第二十三条。权限：review.submit
         */
        post: operations["review.submit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/acts/review.supplement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 补正送审材料
         * @description 依据：《住房和城乡建设行政处罚程序规定》第二十三条。权限：review.supplement
         */
        post: operations["review.supplement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/acts/review.urge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 督促法制审核
         * @description 依据：《住房和城乡建设行政处罚程序规定》第二十五条。权限：review.urge
         */
        post: operations["review.urge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/acts/review.withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 撤回送审
         * @description 依据：《住房和城乡建设行政处罚程序规定》第二十三条。权限：review.withdraw
         */
        post: operations["review.withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/acts/seizure.approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 批准查封、扣押
         * @description 依据：《行政强制法》第十八条。权限：seizure.approve
         */
        post: operations["seizure.approve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/acts/seizure.confiscate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 依照处罚决定处理查封、扣押的财物
         * @description 依据：《行政强制法》第二十七条。权限：seizure.confiscate
         */
        post: operations["seizure.confiscate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/acts/seizure.decline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 不予批准查封、扣押
         * @description 依据：《行政强制法》第十九条。权限：seizure.decline
         */
        post: operations["seizure.decline"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/acts/seizure.execute": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 实施查封、扣押
         * @description 依据：《行政强制法》第十八条。权限：seizure.execute
         */
        post: operations["seizure.execute"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/acts/seizure.extend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 批准延长查封、扣押
         * @description 依据：《行政强制法》第二十五条。权限：seizure.extend
         */
        post: operations["seizure.extend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/acts/seizure.lift": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 解除查封、扣押
         * @description 依据：《行政强制法》第二十八条。权限：seizure.lift
         */
        post: operations["seizure.lift"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/acts/seizure.propose": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 提请查封、扣押
         * @description 依据：《行政强制法》第十八条。权限：seizure.propose
         */
        post: operations["seizure.propose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/acts/seizure.release": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 退还财物、启封
         * @description 依据：《行政强制法》第二十八条。权限：seizure.release
         */
        post: operations["seizure.release"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/acts/seizure.test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 委托检测查封、扣押的物品
         * @description 依据：《行政强制法》第二十五条。权限：seizure.test
         */
        post: operations["seizure.test"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/acts/seizure.tested": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 收到查封、扣押物品的检测结果
         * @description 依据：《行政强制法》第二十五条。权限：seizure.tested
         */
        post: operations["seizure.tested"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/acts/seizure.urgent": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 当场实施查封、扣押
         * @description 依据：《行政强制法》第十九条。权限：seizure.urgent
         */
        post: operations["seizure.urgent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/acts/seizure.withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 撤回查封、扣押申请
         * @description 依据：《行政强制法》第十八条。权限：seizure.withdraw
         */
        post: operations["seizure.withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/acts/spot.accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 接收当场处罚决定备案
         * @description 依据：《住房和城乡建设行政处罚程序规定》第十四条。权限：spot.accept
         */
        post: operations["spot.accept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/acts/spot.collect": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 当场收缴罚款
         * @description 依据：《行政处罚法》第六十八条。权限：spot.collect
         */
        post: operations["spot.collect"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/acts/spot.deposit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 将收缴的罚款缴付银行
         * @description 依据：《行政处罚法》第七十一条。权限：spot.deposit
         */
        post: operations["spot.deposit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/acts/spot.file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 报送当场处罚决定备案
         * @description 依据：《住房和城乡建设行政处罚程序规定》第十四条。权限：spot.file
         */
        post: operations["spot.file"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/acts/spot.remit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 接收当场收缴的罚款
         * @description 依据：《行政处罚法》第七十一条。权限：spot.remit
         */
        post: operations["spot.remit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/acts/surcharge.decide": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 决定加处罚款
         * @description 依据：《行政强制法》第四十五条。权限：surcharge.decide
         */
        post: operations["surcharge.decide"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/acts/surcharge.relieve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 依执行协议减免加处罚款
         * @description 依据：《行政强制法》第四十二条。权限：surcharge.relieve
         */
        post: operations["surcharge.relieve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/acts/surcharge.serve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 送达加处罚款决定书
         * @description 依据：《行政强制法》第三十八条。权限：surcharge.serve
         */
        post: operations["surcharge.serve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/acts/task.claim": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 签收待办
         * @description 依据：《关于全面推行行政执法公示制度执法全过程记录制度重大执法决定法制审核制度的指导意见》（七）。权限：task.claim
         */
        post: operations["task.claim"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/acts/task.copy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 抄送
         * @description 依据：《关于全面推行行政执法公示制度执法全过程记录制度重大执法决定法制审核制度的指导意见》（七）。权限：task.copy
         */
        post: operations["task.copy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/acts/task.countersign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 发起会签
         * @description 依据：《关于全面推行行政执法公示制度执法全过程记录制度重大执法决定法制审核制度的指导意见》（七）。权限：task.countersign
         */
        post: operations["task.countersign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/acts/task.delegate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 委派
         * @description 依据：《关于全面推行行政执法公示制度执法全过程记录制度重大执法决定法制审核制度的指导意见》（七）。权限：task.delegate
         */
        post: operations["task.delegate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/acts/task.enlist": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 加签
         * @description 依据：《关于全面推行行政执法公示制度执法全过程记录制度重大执法决定法制审核制度的指导意见》（七）。权限：task.enlist
         */
        post: operations["task.enlist"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/acts/task.excuse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 减签
         * @description 依据：《关于全面推行行政执法公示制度执法全过程记录制度重大执法决定法制审核制度的指导意见》（七）。权限：task.excuse
         */
        post: operations["task.excuse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/acts/task.overrule": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 结束未获同意的会签
         * @description 依据：《关于全面推行行政执法公示制度执法全过程记录制度重大执法决定法制审核制度的指导意见》（七）。权限：task.overrule
         */
        post: operations["task.overrule"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/acts/task.recall": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 撤回
         * @description 依据：《关于全面推行行政执法公示制度执法全过程记录制度重大执法决定法制审核制度的指导意见》（七）。权限：task.recall
         */
        post: operations["task.recall"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/acts/task.refuse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 退回会签
         * @description 依据：《关于全面推行行政执法公示制度执法全过程记录制度重大执法决定法制审核制度的指导意见》（七）。权限：task.refuse
         */
        post: operations["task.refuse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/acts/task.release": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 退回待办
         * @description 依据：《关于全面推行行政执法公示制度执法全过程记录制度重大执法决定法制审核制度的指导意见》（七）。权限：task.release
         */
        post: operations["task.release"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/acts/task.report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 交回委派
         * @description 依据：《关于全面推行行政执法公示制度执法全过程记录制度重大执法决定法制审核制度的指导意见》（七）。权限：task.report
         */
        post: operations["task.report"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/acts/task.seen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 已阅
         * @description 依据：《关于全面推行行政执法公示制度执法全过程记录制度重大执法决定法制审核制度的指导意见》（七）。权限：task.seen
         */
        post: operations["task.seen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/acts/task.sign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 签署会签意见
         * @description 依据：《关于全面推行行政执法公示制度执法全过程记录制度重大执法决定法制审核制度的指导意见》（七）。权限：task.sign
         */
        post: operations["task.sign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/acts/task.transfer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 转办
         * @description 依据：《关于全面推行行政执法公示制度执法全过程记录制度重大执法决定法制审核制度的指导意见》（七）。权限：task.transfer
         */
        post: operations["task.transfer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/acts/task.urge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 催办
         * @description 依据：《关于全面推行行政执法公示制度执法全过程记录制度重大执法决定法制审核制度的指导意见》（七）。权限：task.urge
         */
        post: operations["task.urge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/acts/testing.commission": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 委托检测、检验、鉴定
         * @description 依据：《住房和城乡建设行政处罚程序规定》第二十九条。权限：testing.commission
         */
        post: operations["testing.commission"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/acts/testing.report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 收到检测、检验、鉴定结果
         * @description 依据：《住房和城乡建设行政处罚程序规定》第二十九条。权限：testing.report
         */
        post: operations["testing.report"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/acts/testing.tell": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 送达检测、检验、鉴定结果告知书
         * @description 依据：《住房和城乡建设行政处罚程序规定》第十八条第一款。权限：testing.tell
         */
        post: operations["testing.tell"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/acts/variation.decide": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 决定变更、撤销
         * @description 依据：《住房和城乡建设行政处罚程序规定》第二十八条。权限：variation.decide
         */
        post: operations["variation.decide"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/acts/variation.propose": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 提出变更、撤销决定
         * @description 依据：《行政处罚法》第七十五条。权限：variation.propose
         */
        post: operations["variation.propose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/acts/variation.review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 审核变更、撤销决定
         * @description 依据：《关于全面推行行政执法公示制度执法全过程记录制度重大执法决定法制审核制度的指导意见》（十一）。权限：variation.review
         */
        post: operations["variation.review"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/acts/variation.serve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 送达变更、撤销决定书
         * @description 依据：《住房和城乡建设行政处罚程序规定》第二十八条。权限：variation.serve
         */
        post: operations["variation.serve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/acts/verification.extend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 批准核查延期
         * @description 依据：《住房和城乡建设行政处罚程序规定》第十五条。权限：verification.extend
         */
        post: operations["verification.extend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/acts/verification.finish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 完成核查
         * @description 依据：《住房和城乡建设行政处罚程序规定》第十五条。权限：verification.finish
         */
        post: operations["verification.finish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/clocks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 案件期限
         * @description 权限：case.read
         */
        get: operations["get-cases-id-clocks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 案件文件
         * @description 权限：file.read
         */
        get: operations["get-cases-id-files"];
        put?: never;
        /**
         * 上传文件
         * @description 权限：file.upload
         */
        post: operations["post-cases-id-files"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/files/{sha256}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 读取文件
         * @description 权限：file.read
         */
        get: operations["get-cases-id-files-sha256"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/papers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 案件文书
         * @description 权限：paper.read
         */
        get: operations["get-cases-id-papers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/papers/{paper}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 文书
         * @description 权限：paper.read
         */
        get: operations["get-cases-id-papers-paper"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/papers/{paper}/print": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 文书打印页
         * @description 权限：paper.read
         */
        get: operations["get-cases-id-papers-paper-print"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/reviewers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 可以指派的法制审核员
         * @description 权限：reviewer.list
         */
        get: operations["get-cases-id-reviewers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 案件全过程
         * @description 权限：timeline.read
         */
        get: operations["get-cases-id-timeline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/catalogue/drafts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 规则草案
         * @description 权限：catalogue.read
         */
        get: operations["get-catalogue-drafts"];
        put?: never;
        /**
         * 提交规则草案
         * @description 权限：catalogue.manage
         */
        post: operations["post-catalogue-drafts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/catalogue/drafts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 规则草案详情
         * @description 权限：catalogue.read
         */
        get: operations["get-catalogue-drafts-id"];
        /**
         * 修改规则草案
         * @description 权限：catalogue.manage
         */
        put: operations["put-catalogue-drafts-id"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/catalogue/drafts/{id}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 批准规则草案
         * @description 权限：catalogue.approve
         */
        post: operations["post-catalogue-drafts-id-approve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/catalogue/drafts/{id}/impact": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 推演规则草案
         * @description 权限：what_if.read
         */
        get: operations["get-catalogue-drafts-id-impact"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/catalogue/drafts/{id}/reject": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 退回规则草案
         * @description 权限：catalogue.approve
         */
        post: operations["post-catalogue-drafts-id-reject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/catalogue/drafts/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 撤回规则草案
         * @description 权限：catalogue.manage
         */
        post: operations["post-catalogue-drafts-id-withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/catalogue/editions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 规则版本
         * @description 权限：rules.read
         */
        get: operations["get-catalogue-editions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dev/clock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 演示时钟
         * @description 权限：clock.read
         */
        get: operations["get-dev-clock"];
        /**
         * 拨动演示时钟
         * @description 权限：clock.move
         */
        put: operations["put-dev-clock"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dev/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 演示账号
         * @description 权限：demo_people.read
         */
        get: operations["get-dev-people"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/drafts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 本人的草稿
         * @description 权限：draft.keep
         */
        get: operations["get-drafts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/drafts/{case}/{act}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 读取草稿
         * @description 权限：draft.keep
         */
        get: operations["get-drafts-case-act"];
        /**
         * 保存草稿
         * @description 权限：draft.keep
         */
        put: operations["put-drafts-case-act"];
        post?: never;
        /**
         * 删除草稿
         * @description 权限：draft.keep
         */
        delete: operations["delete-drafts-case-act"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 实时消息
         * @description 权限：event.read
         */
        get: operations["get-events"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 当前人员
         * @description 权限：me.read
         */
        get: operations["get-me"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/calendar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 本人的期限订阅
         * @description 权限：me.calendar
         */
        get: operations["get-me-calendar"];
        put?: never;
        /**
         * 获取或者更换期限订阅地址
         * @description 权限：me.calendar
         */
        post: operations["post-me-calendar"];
        /**
         * 撤销期限订阅地址
         * @description 权限：me.calendar
         */
        delete: operations["delete-me-calendar"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/calendar/{feed}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 期限订阅（iCalendar）
         * @description 权限：calendar.read
         */
        get: operations["get-me-calendar-feed"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/mail-address": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 登记邮箱并获取验证码
         * @description 权限：me.notifications
         */
        post: operations["post-me-mail-address"];
        /**
         * 取消邮箱
         * @description 权限：me.notifications
         */
        delete: operations["delete-me-mail-address"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/mail-address/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 验证邮箱
         * @description 权限：me.notifications
         */
        post: operations["post-me-mail-address-confirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/notifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 本人接收消息的方式
         * @description 权限：me.notifications
         */
        get: operations["get-me-notifications"];
        /**
         * 设置接收消息的方式
         * @description 权限：me.notifications
         */
        put: operations["put-me-notifications"];
        post?: never;
        /**
         * 恢复默认的接收方式
         * @description 权限：me.notifications
         */
        delete: operations["delete-me-notifications"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 修改密码
         * @description 权限：me.password
         */
        post: operations["post-me-password"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 消息
         * @description 权限：notice.read
         */
        get: operations["get-notices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notices/{id}/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 消息已读
         * @description 权限：notice.read
         */
        post: operations["post-notices-id-read"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notices/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 全部消息已读
         * @description 权限：notice.read
         */
        post: operations["post-notices-read"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 人员
         * @description 权限：people.read
         */
        get: operations["get-people"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 人员的岗位、证件和代行职务
         * @description 权限：people.read
         */
        get: operations["get-people-id"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/procedures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 程序
         * @description 权限：procedure.read
         */
        get: operations["get-procedures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/procedures/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 程序详情
         * @description 权限：procedure.read
         */
        get: operations["get-procedures-id"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/procedures/expropriation-file/cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 登记房屋征收项目
         * @description 依据：《国有土地上房屋征收与补偿条例》第八条。权限：expropriation.open
         */
        post: operations["expropriation.open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/procedures/inspection-plan/cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 提出检查计划
         * @description 依据：《国务院办公厅关于严格规范涉企行政检查的意见》四。权限：plan.open
         */
        post: operations["plan.open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/procedures/inspection/cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 提出检查审批
         * @description 依据：《国务院办公厅关于严格规范涉企行政检查的意见》五。权限：inspect.propose
         */
        post: operations["inspect.propose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/procedures/levy/cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 登记征收事项
         * @description 依据：《城市道路管理条例》第三十七条。权限：levy.open
         */
        post: operations["levy.open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/procedures/registration/cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 接收备案申请
         * @description 依据：《房屋建筑和市政基础设施工程竣工验收备案管理办法》第四条。权限：registration.receive
         */
        post: operations["registration.receive"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/procedures/summary-penalty/cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 作出当场处罚决定
         * @description 依据：《行政处罚法》第五十一条。权限：spot.decide
         */
        post: operations["spot.decide"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reviews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 法制审核和协调决策的案件
         * @description 权限：review.list
         */
        get: operations["get-reviews"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rules/deadlines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 期限推算
         * @description 权限：rules.read
         */
        get: operations["get-rules-deadlines"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rules/powers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 权责清单
         * @description 权限：rules.read
         */
        get: operations["get-rules-powers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rules/review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 是否应当法制审核
         * @description 权限：rules.read
         */
        post: operations["post-rules-review"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 登录
         * @description 权限：session.open
         */
        post: operations["post-sessions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/current": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * 退出登录
         * @description 权限：session.close
         */
        delete: operations["delete-sessions-current"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/supervision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 督察看板
         * @description 权限：supervision.read
         */
        get: operations["get-supervision"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 待办事项
         * @description 权限：task.read
         */
        get: operations["get-tasks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tasks/acts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 待办中有哪些事项
         * @description 权限：task.read
         */
        get: operations["get-tasks-acts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tasks/batch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 批量流转待办
         * @description 权限：task.batch
         */
        post: operations["post-tasks-batch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tasks/gestures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 可以对各项待办做什么
         * @description 权限：task.batch
         */
        post: operations["post-tasks-gestures"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 机构
         * @description 权限：people.read
         */
        get: operations["get-units"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/what-if/calendar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 推演日历变动
         * @description 权限：what_if.read
         */
        post: operations["post-what-if-calendar"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/what-if/params": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 推演标准变动
         * @description 权限：what_if.read
         */
        post: operations["post-what-if-params"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/what-if/periods": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 推演期限规则变动
         * @description 权限：what_if.read
         */
        post: operations["post-what-if-periods"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        Account: {
            /** Format: date-time */
            created_at: string;
            /** @description 是否停用 */
            disabled: boolean;
            id: string;
            /**
             * Format: date-time
             * @description 暂时锁定至
             */
            locked_until?: string;
            /** @description 登录名 */
            login: string;
            /** @description 下次登录须修改密码 */
            must_change: boolean;
            /** @description 姓名 */
            name: string;
            /**
             * Format: int64
             * @description 版本号，修改时带回
             */
            version: number;
        };
        Accountability: {
            decision: components["schemas"]["Decision"];
            /** @description 决定作出后的变更、撤销、复议和诉讼结果 */
            fates: components["schemas"]["CasefileFate"][];
            /** @description 决定所依据的各项材料、意见、答复和决议 */
            said: components["schemas"]["Said"][];
        };
        Act: {
            act: string;
            cite: string;
            /** @description 办理该事项的地址 */
            href: string;
            notes?: components["schemas"]["Fault"][];
            open: boolean;
            shut_by?: components["schemas"]["Fault"][];
            title: string;
        };
        ActRow: {
            act: string;
            bars: string[];
            cite: string;
            clocks: components["schemas"]["Op"][];
            duty?: string;
            /** @description 由系统记载 */
            engine?: boolean;
            from: components["schemas"]["State"][];
            gates: string[];
            goes: components["schemas"]["Arrow"][];
            papers: components["schemas"]["Slot"][];
            phase: string;
            scope?: string;
            title: string;
            track: string;
            who: components["schemas"]["Role"][];
        };
        AddressCodeBody: {
            /** @description 邮件中的验证码 */
            code: string;
        };
        Ahead: {
            /** Format: date-time */
            at: string;
            clock: string;
            text: string;
        };
        Arrow: {
            to: components["schemas"]["State"];
            track: string;
            when?: string;
        };
        AsOf: {
            /**
             * Format: date-time
             * @description 截至的时间；期限和款项按此推算
             */
            at: string;
            /**
             * Format: int64
             * @description 截至第几条记录
             */
            entry: number;
            /**
             * Format: int64
             * @description 现在的最新记录
             */
            newest: number;
        };
        Assignment: {
            /**
             * Format: date
             * @description 生效日期
             */
            from: string;
            role: string;
            role_title: string;
            stands_in_for?: components["schemas"]["Named"];
            /** @description 代行的范围；没有的为全部 */
            takeover?: components["schemas"]["Takeover"];
            unit: components["schemas"]["Named"];
            /**
             * Format: date
             * @description 最后一日；没有的为长期
             */
            until?: string;
        };
        AuditEntry: {
            /** @description 账号 */
            account: string;
            /** @description 事项代号 */
            action: string;
            /** @description 来源地址 */
            address?: string;
            /**
             * Format: date-time
             * @description 时间
             */
            at: string;
            /** @description 案件 */
            case_id?: string;
            /** @description 拒绝的代码 */
            code?: string;
            /** @description 拒绝的理由 */
            code_title?: string;
            /** @description 对象 */
            detail?: string;
            /** @description 关口 */
            gate?: string;
            /**
             * Format: int64
             * @description 序号
             */
            id: number;
            /** @description 姓名 */
            name?: string;
            /**
             * @description 结果
             * @enum {string}
             */
            outcome: "allowed" | "refused" | "failed";
            /** @description 岗位代号 */
            role?: string;
            /** @description 岗位 */
            role_title?: string;
            /** @description 事项 */
            title?: string;
        };
        Batch: {
            /** @description 待办流转的代码，例如 task.claim */
            gesture: string;
            /** @description 各项待办 */
            items: components["schemas"]["BatchTask"][];
            /** @description 各项相同的内容，例如转办的接收人和理由 */
            with?: {
                [key: string]: unknown;
            };
        };
        Batched: {
            /** @description 案件 */
            case_id: string;
            /** @description 待办属于谁，仅多人各有一项同样待办时填写 */
            of?: string;
            /** @description 这一项不予办理的理由 */
            problem?: components["schemas"]["Problem"];
            receipt?: components["schemas"]["Receipt"];
            /**
             * Format: int64
             * @description 您看到的待办版本
             */
            since: number;
            /**
             * Format: int64
             * @description 单独办理这一项时的 HTTP 状态码
             */
            status: number;
            /** @description 待办事项的代码 */
            task: string;
        };
        BatchTask: {
            /** @description 案件 */
            case_id: string;
            /** @description 待办属于谁，仅多人各有一项同样待办时填写 */
            of?: string;
            /**
             * Format: int64
             * @description 您看到的待办版本
             */
            since: number;
            /** @description 待办事项的代码 */
            task: string;
        };
        Board: {
            /** @description 正在计算的期限，按承办机构和期限 */
            clocks: components["schemas"]["BoardClocks"][];
            /**
             * Format: date
             * @description 统计起始日（含）
             */
            from: string;
            /** @description 停滞的案件多于所列 */
            more: boolean;
            /**
             * Format: date-time
             * @description 统计时间
             */
            now: string;
            /** @description 统计期内各关口拒绝的办理 */
            refusals: components["schemas"]["BoardRefusals"][];
            /** @description 统计期内的法制审核，按承办机构 */
            reviews: components["schemas"]["BoardReviews"][];
            /** @description 协调决策各级的案件 */
            rungs: components["schemas"]["BoardRung"][];
            /** @description 停滞的案件，逾期最久的在前 */
            stuck: components["schemas"]["BoardStuck"][];
            /**
             * Format: date
             * @description 统计截止日（含）
             */
            to: string;
        };
        BoardClocks: {
            /**
             * Format: int64
             * @description 即将到期
             */
            at_risk: number;
            /** @description 是否为协调决策的期限 */
            ladder: boolean;
            /**
             * Format: int64
             * @description 逾期未办结
             */
            overdue: number;
            /**
             * Format: int64
             * @description 中止
             */
            paused: number;
            /** @description 期限编号 */
            rule: string;
            /**
             * Format: int64
             * @description 计算中
             */
            running: number;
            /** @description 期限名称 */
            title: string;
            /** @description 承办机构 */
            unit: components["schemas"]["Named"];
        };
        BoardRefusals: {
            /**
             * Format: int64
             * @description 涉及的案件数
             */
            cases: number;
            /** @description 依据 */
            cite: string;
            /** @description 关口 */
            gate: string;
            /**
             * Format: int64
             * @description 拒绝次数
             */
            refused: number;
            /** @description 关口名称 */
            title: string;
        };
        BoardReviews: {
            /**
             * Format: int64
             * @description 同意的次数
             */
            agreed: number;
            /**
             * Format: int64
             * @description 送审或者出具意见的案件数
             */
            cases: number;
            /**
             * Format: int64
             * @description 自登记至出具意见的工作日合计，补正期间除外
             */
            days: number;
            /**
             * Format: int64
             * @description 用时最长的一次（工作日）
             */
            longest_days: number;
            /**
             * Format: int64
             * @description 一个案件至截止日最多的审核轮数
             */
            most_rounds: number;
            /**
             * Format: int64
             * @description 出具审核意见次数
             */
            opinions: number;
            /**
             * Format: int64
             * @description 退回补正次数
             */
            returned: number;
            /**
             * Format: int64
             * @description 送审次数
             */
            submitted: number;
            /**
             * Format: int64
             * @description 计入用时的意见数
             */
            timed: number;
            /** @description 承办机构 */
            unit: components["schemas"]["Named"];
        };
        BoardRung: {
            /**
             * Format: int64
             * @description 案件数
             */
            cases: number;
            /** @description 环节 */
            state: string;
            /** @description 环节名称 */
            title: string;
            /** @description 承办机构 */
            unit: components["schemas"]["Named"];
        };
        BoardStuck: {
            /** @description 案件 */
            case_id: string;
            /** @description 立案文号 */
            case_number?: string;
            /** @description 案由 */
            case_title: string;
            /**
             * Format: date-time
             * @description 最近一次有人办理的时间
             */
            moved_at?: string;
            /** @description 协调决策所处的环节 */
            rung_title?: string;
            /** @description 环节 */
            state_title: string;
            /** @description 承办机构 */
            unit: components["schemas"]["Named"];
            /** @description 在等谁做什么 */
            waiting: components["schemas"]["BoardWaiting"][];
        };
        BoardWaiting: {
            /** @description 今天可以办理的人员，至多四人；指定到人的事项和待办列表中没有 */
            able?: components["schemas"]["Named"][];
            /**
             * Format: int64
             * @description 今天可以办理的人数；为 0 的今天没有人可以办理
             */
            able_count?: number;
            /** @description 已经提醒即将到期，尚未到期 */
            at_risk?: boolean;
            /**
             * Format: date-time
             * @description 到期时刻（当日二十四时）
             */
            due_at?: string;
            /** @description 剩余时间 */
            remaining?: components["schemas"]["Remaining"];
            /** @description 事项 */
            title: string;
            /** @description 在等的人员或者岗位 */
            whom: string;
        };
        CalendarAddress: {
            /** @description 订阅地址，只在生成时显示；知道地址的人都能读取，请勿转发 */
            address: string;
            /**
             * Format: date-time
             * @description 订阅地址的生成时间
             */
            created_at: string;
        };
        CalendarFeed: {
            /** @description 有生效的订阅地址 */
            active: boolean;
            /**
             * Format: date-time
             * @description 订阅地址的生成时间
             */
            created_at?: string;
        };
        Case: {
            /** @description 您现在可以考虑的事项：可办，或者被什么挡住 */
            acts: components["schemas"]["Act"][];
            /** @description 期限届满时将自动发生的事项 */
            ahead: components["schemas"]["Ahead"][];
            /** @description 所示为过去某一时间的案件，只供查阅：没有可办事项和待办 */
            as_of?: components["schemas"]["AsOf"];
            /** @description 正在运行的期限 */
            clocks: components["schemas"]["Clock"][];
            /** @description 待办流转：签收、转办、委派、会签、抄送和催办 */
            desk: components["schemas"]["Desk"];
            facts: components["schemas"]["Facts"];
            id: string;
            /** @description 由本案引起的、您可以查看的案件 */
            linked: components["schemas"]["Link"][];
            /** @description 当事人信息已遮蔽 */
            masked?: boolean;
            number?: string;
            /** @description 各文种的最新文号 */
            numbers: {
                [key: string]: string;
            };
            /** Format: date-time */
            opened_at: string;
            /** @description 本案由哪一案件引起 */
            origin?: components["schemas"]["Link"];
            procedure: string;
            procedure_title: string;
            /** Format: int64 */
            sequence: number;
            /** @description 案件在等谁做什么 */
            tasks: components["schemas"]["Task"][];
            /** @description 案由 */
            title: string;
            tracks: components["schemas"]["TrackState"][];
            unit: components["schemas"]["Named"];
            /** Format: date-time */
            updated_at: string;
        };
        CasefileAddressConfirm: {
            /** @description 送达地址 */
            address: string;
            /**
             * Format: date
             * @description 原联系方式变更之日（变更时填写）
             */
            changed_on?: string;
            /** @description 接收电子送达的手机号码、电子邮箱或者账号 */
            electronic_address?: string;
            /** @description 是否同意电子送达 */
            electronic_consent?: boolean;
            /** @description 当事人签名或者盖章的确认书 */
            files: components["schemas"]["CasefileFileRef"][];
            /** @description 联系电话 */
            phone?: string;
            /** @description 收件人 */
            recipient: string;
        };
        CasefileAgent: {
            /** @description 身份证件号码或者律师执业证号 */
            id_code?: string;
            /** @description 姓名 */
            name: string;
            /** @description 委托权限 */
            powers: string;
            /** @description 工作单位、与当事人的关系 */
            relation: string;
        };
        CasefileAgentPresent: {
            /** @description 姓名 */
            name: string;
            /** @description 是否核对笔录并签名 */
            signed: boolean;
        };
        CasefileApplication: {
            /** @description 申请日期 */
            applied_on?: string;
            /** @description 办理人 */
            by: string;
            /**
             * Format: int64
             * @description 尚未缴纳的代履行、强制拆除费用（分，系统填写）
             */
            readonly costs?: number;
            /** @description 受理申请的人民法院 */
            court: string;
            /** @description 事实和理由，当事人的意见以及催告情况 */
            grounds: string;
            /** @description 文号 */
            number?: string;
            /** @description 意见 */
            opinion?: components["schemas"]["CasefileEnforcementReview"];
            /**
             * Format: int64
             * @description 尚未缴纳的罚没款或者征收款（分，系统填写）
             */
            readonly outstanding?: number;
            /** @description 申请强制执行标的的情况 */
            property?: string;
            /** @description 加处罚款的计算（系统填写） */
            readonly reckoned?: components["schemas"]["CasefileSurchargeState"];
            /** @description 申请强制执行的事项 */
            requests: string;
            /** @description 审核人员 */
            reviewed_by?: string;
            /**
             * Format: int64
             * @description 记录序号
             */
            sequence: number;
            /** @description 内容摘要（SHA-256） */
            sha256: string;
        };
        CasefileAsked: {
            /**
             * @description 身份：当事人、法定代表人或者负责人、工作人员或者受委托人、证人、其他有关人员
             * @enum {string}
             */
            capacity: "party" | "legal_representative" | "staff" | "witness" | "other";
            /** @description 工作单位、住址和联系电话 */
            contact?: string;
            /** @description 身份证件号码 */
            id_code?: string;
            /** @description 姓名 */
            name: string;
        };
        CasefileAssistance: {
            /** @description 复函 */
            answer?: components["schemas"]["CasefileAssistanceAnswer"];
            /**
             * Format: date-time
             * @description 发函时间
             */
            at: string;
            /** @description 请求协助调查取证的事项和理由 */
            matters: string;
            /** @description 文号 */
            number: string;
            /**
             * Format: int64
             * @description 记录序号
             */
            sequence: number;
            /** @description 请求协助的机关 */
            to: string;
        };
        CasefileAssistanceAnswer: {
            /** @description 复函文号 */
            document?: string;
            /** @description 复函 */
            files?: components["schemas"]["CasefileFileRef"][];
            /**
             * Format: int64
             * @description 所答复协助函的记录序号
             */
            request: number;
            /** @description 答复内容 */
            result: string;
        };
        CasefileCapture: {
            /** @description 制作、收集所用的设备或者原始载体 */
            device?: string;
            /**
             * Format: date-time
             * @description 制作时间
             */
            made_at?: string;
            /** @description 制作人 */
            maker?: string;
            /** @description 收集、固定的方法 */
            method?: string;
            /** @description 是否由电子技术监控设备收集、固定 */
            monitored?: boolean;
            /** @description 电子技术监控设备的审核和公布情况（由其收集、固定的必填） */
            monitoring?: components["schemas"]["CasefileMonitoring"];
            /** @description 来源 */
            source?: string;
        };
        CasefileCheckAnswer: {
            /** @description 检查项编号 */
            item: string;
            /** @description 具体情况（发现问题的必填） */
            note?: string;
            /**
             * @description 检查结果：未发现问题、发现问题、不适用
             * @enum {string}
             */
            result: "nothing_found" | "found" | "not_applicable";
        };
        CasefileCheckRow: {
            /** @description 所依据的条文；不填的为审核要点的依据 */
            article?: string;
            /**
             * Format: int64
             * @description 沿用自第几轮（系统填写）
             */
            readonly carried_from?: number;
            /** @description 沿用上一轮对该要点的审核结果 */
            carry?: boolean;
            /** @description 审核说明；沿用上一轮的可以不填 */
            finding?: string;
            /** @description 审核要点编号 */
            item: string;
            /** @description 所依据的证据、文书在本案的记录序号 */
            links?: number[];
            /** @description 是或者否 */
            yes: boolean;
        };
        CasefileClock: {
            /** @description 日历版本 */
            calendar_edition: string;
            /** @description 是否已经结束 */
            ended?: string;
            /** @description 延长 */
            extensions?: components["schemas"]["DeadlineExtension"][];
            floor: string;
            /** Format: int64 */
            generation?: number;
            id: string;
            /** @description 种类 */
            kind: string;
            late?: boolean;
            /** @description 不计入的时间 */
            pauses?: components["schemas"]["DeadlinePause"][];
            /** @description 期限规则版本 */
            period_edition: string;
            result: components["schemas"]["DeadlineResult"];
            /** @description 规则编号 */
            rule: string;
            set_on?: string;
            /** Format: date-time */
            stopped_at?: string;
            /** Format: int64 */
            stopped_sequence?: number;
            struck?: string[];
            /** @description 名称 */
            title: string;
            /** Format: date-time */
            trigger_at: string;
            /**
             * Format: int64
             * @description 起算的记录序号
             */
            trigger_sequence: number;
        };
        CasefileClosureSubmit: {
            /**
             * @description 结案事由：执行完毕、终结执行、终止调查、不予处罚、其他
             * @enum {string}
             */
            ground: "performed" | "enforcement_ended" | "terminated" | "no_penalty" | "other";
            /** @description 尚未退还款项即结案的理由和款项去向 */
            refund_reason?: string;
            /** @description 处理结果 */
            result: string;
        };
        CasefileCompulsion: {
            /** @description 法律依据 */
            basis: string;
            /** @description 费用通知日期 */
            billed_on?: string;
            /**
             * Format: int64
             * @description 费用预算（分）
             */
            budget: number;
            /**
             * @description 由谁实施：本机关、受委托的第三人
             * @enum {string}
             */
            by: "bureau" | "third_party";
            /** @description 征收金额（分） */
            charge?: components["schemas"]["CasefileCompulsionCharge"];
            /** @description 决定人 */
            decided_by?: string;
            /** @description 决定日期 */
            decided_on?: string;
            /** @description 实施人与当事人、本案没有利害关系 */
            disinterested: boolean;
            /** @description 文书文号 */
            document?: string;
            /** @description 实施日期 */
            execute_on?: string;
            /**
             * Format: date-time
             * @description 实施时间
             */
            executed_at?: string;
            /** @description 实施 */
            execution?: components["schemas"]["CasefileCompulsionExecution"];
            /**
             * @description 不履行的后果（强制法50，代履行必填）：危害交通安全、造成环境污染、破坏自然资源
             * @enum {string}
             */
            harm?: "traffic" | "pollution" | "resources";
            /** @description 后果已经或者将要发生的事实（代履行必填） */
            harm_facts?: string;
            /**
             * @description 强制执行方式：代履行、强制拆除
             * @enum {string}
             */
            measure: "substitute_performance" | "demolition";
            /** @description 方式 */
            method: string;
            /** @description 应当审核的理由 */
            must_review?: components["schemas"]["LawHit"][];
            /**
             * Format: int64
             * @description 文号
             */
            number: number;
            /** @description 标的 */
            object: string;
            /** @description 当事人逾期没有履行的排除妨碍、恢复原状等义务 */
            order: string;
            /** @description 代履行人、实施单位名称 */
            performer: string;
            /**
             * Format: date
             * @description 实施日期
             */
            planned_on: string;
            /** @description 提出人 */
            proposed_by: string;
            /** @description 理由 */
            reason: string;
            /** @description 缴款 */
            receipts?: components["schemas"]["CasefileCostPaid"][];
            /** @description 催告履行日期 */
            reminded_on?: string;
            /** @description 法制审核 */
            review?: components["schemas"]["CasefileCompulsionReview"];
            /** @description 审核人员 */
            reviewed_by?: string;
            /**
             * Format: int64
             * @description 记录序号
             */
            sequence: number;
            /** @description 送达日期 */
            served_on?: string;
            /** @description 内容摘要（SHA-256） */
            sha256: string;
            /** @description 停止 */
            stopped?: components["schemas"]["CasefileCompulsionStop"];
            /** @description 告知日期 */
            told_on?: string;
            /** @description 立即代履行 */
            urgent?: components["schemas"]["CasefileCompulsionUrgent"];
            /** @description 是否已经失效 */
            void?: boolean;
        };
        CasefileCompulsionAnnounce: {
            /** @description 公告和张贴现场的照片 */
            files: components["schemas"]["CasefileFileRef"][];
            /** @description 违法的建筑物、构筑物、设施 */
            object: string;
            /** @description 公告的媒介或者张贴地点 */
            places: string[];
            /**
             * Format: date
             * @description 限期自行拆除的末日
             */
            until: string;
        };
        CasefileCompulsionCharge: {
            /**
             * Format: int64
             * @description 由当事人承担的费用（分）；没有的填 0
             */
            amount: number;
            /** @description 合同、票据等 */
            files?: components["schemas"]["CasefileFileRef"][];
            /** @description 费用明细 */
            items?: components["schemas"]["CasefileCostItem"][];
            /** @description 费用决定书文号（系统填写） */
            readonly number?: string;
            /** @description 负责人意见 */
            opinion: string;
            /** @description 费用超过预算的理由 */
            over_budget?: string;
        };
        CasefileCompulsionExecution: {
            /** @description 是否向当事人或者有关人员出示执法证件 */
            certificates_shown: boolean;
            /** @description 在夜间或者法定节假日实施的，写明紧急情况 */
            emergency?: string;
            /** @description 在场执法人员，不少于两人 */
            officers: string[];
            /** @description 执法人员是否签名或者盖章 */
            officers_signed: boolean;
            /** @description 当事人是否到场 */
            party_present: boolean;
            /** @description 当事人是否签名或者盖章 */
            party_signed: boolean;
            /** @description 实施人 */
            performer: string;
            /** @description 实施人是否在执行文书上签名或者盖章 */
            performer_signed: boolean;
            /** @description 实施经过和结果 */
            record: string;
            /** @description 当事人不到场或者拒绝签名的情况，在文书中注明 */
            refusal?: string;
            /**
             * Format: date-time
             * @description 出示证件的时间；不填的为行为发生时间
             */
            shown_at?: string;
            /** @description 当事人的意见；没有的填“无” */
            statement: string;
            /** @description 实施前是否查明当事人仍未履行（不能清除） */
            still_unperformed: boolean;
            /** @description 全程录像等音像记录 */
            video?: components["schemas"]["CasefileFileRef"][];
            /** @description 见证人姓名和身份 */
            witness?: string;
            /** @description 见证人是否签名或者盖章 */
            witness_signed?: boolean;
        };
        CasefileCompulsionPropose: {
            /** @description 法律依据 */
            basis: string;
            /**
             * Format: int64
             * @description 费用预算（分）
             */
            budget: number;
            /**
             * @description 由谁实施：本机关、受委托的第三人
             * @enum {string}
             */
            by: "bureau" | "third_party";
            /** @description 实施人与当事人、本案没有利害关系 */
            disinterested: boolean;
            /**
             * @description 不履行的后果（强制法50，代履行必填）：危害交通安全、造成环境污染、破坏自然资源
             * @enum {string}
             */
            harm?: "traffic" | "pollution" | "resources";
            /** @description 后果已经或者将要发生的事实（代履行必填） */
            harm_facts?: string;
            /**
             * @description 强制执行方式：代履行、强制拆除
             * @enum {string}
             */
            measure: "substitute_performance" | "demolition";
            /** @description 方式 */
            method: string;
            /** @description 标的 */
            object: string;
            /** @description 当事人逾期没有履行的排除妨碍、恢复原状等义务 */
            order: string;
            /** @description 代履行人、实施单位名称 */
            performer: string;
            /**
             * Format: date
             * @description 实施日期
             */
            planned_on: string;
            /** @description 理由 */
            reason: string;
        };
        CasefileCompulsionReview: {
            /** @description 十一项审核要点 */
            checklist: components["schemas"]["CasefileCheckRow"][];
            /**
             * @description 审核结论：同意、补充调查、改正、移送
             * @enum {string}
             */
            code: "AGREE" | "SUPPLEMENT" | "CORRECT" | "TRANSFER";
            /** @description 存在的问题，逐项列明 */
            issues?: components["schemas"]["CasefileIssue"][];
            /**
             * @description 改正的类别：变更、纠正、补正
             * @enum {string}
             */
            kind?: "vary" | "rectify" | "supplement_documents";
            /** @description 所审核事项的 SHA-256 */
            sha256: string;
            /** @description 审核意见 */
            text: string;
        };
        CasefileCompulsionStop: {
            /** @description 证明材料 */
            files: components["schemas"]["CasefileFileRef"][];
            /**
             * @description 停止的情形：当事人已经履行、不再需要实施
             * @enum {string}
             */
            ground: "performed" | "needless";
            /** @description 查明的情况 */
            reason: string;
        };
        CasefileCompulsionUrgent: {
            /** @description 决定立即实施的负责人 */
            decided_by: string;
            /** @description 实施情况 */
            execution: components["schemas"]["CasefileCompulsionExecution"];
            /** @description 需要立即清除的遗洒物、障碍物或者污染物 */
            matter: string;
            /**
             * @description 场所：道路、河道、航道、公共场所
             * @enum {string}
             */
            place: "road" | "river" | "channel" | "public_place";
            /** @description 代履行的内容 */
            proposal: components["schemas"]["CasefileCompulsionPropose"];
            /** @description 当事人不能清除的情况 */
            unable: string;
        };
        CasefileCostItem: {
            /**
             * Format: int64
             * @description 金额（分）
             */
            amount: number;
            /** @description 项目 */
            title: string;
        };
        CasefileCostPaid: {
            /**
             * Format: int64
             * @description 缴款金额（分）
             */
            amount: number;
            /** @description 缴款凭证 */
            files?: components["schemas"]["CasefileFileRef"][];
            /** @description 日期 */
            on: string;
            /** @description 票据号 */
            receipt: string;
            /**
             * Format: int64
             * @description 记录序号
             */
            sequence: number;
        };
        CasefileCounselAdvise: {
            /** @description 书面意见，供参考，不具有约束力 */
            advice: string;
            /** @description 附件 */
            files?: components["schemas"]["CasefileFileRef"][];
        };
        CasefileCourtAnswer: {
            /** @description 是否受理、准予执行 */
            accepted: boolean;
            /** @description 法院文书 */
            files: components["schemas"]["CasefileFileRef"][];
            /** @description 法院文书文号 */
            number: string;
            /** @description 不予受理、不予执行的理由 */
            reason?: string;
        };
        CasefileCrimeAnswer: {
            /** @description 公安机关是否立案 */
            accepted: boolean;
            /** @description 立案通知书、不予立案通知书文号 */
            document: string;
            /** @description 公安机关的通知书 */
            files: components["schemas"]["CasefileFileRef"][];
            /** @description 不予立案的理由（不予立案的必填） */
            reason?: string;
        };
        CasefileCrimeDecide: {
            /** @description 是否批准移送 */
            approve: boolean;
            /** @description 批准的意见；不批准的，写明理由（记录在案） */
            opinion: string;
        };
        CasefileCrimeDeliver: {
            /** @description 交接手续 */
            files: components["schemas"]["CasefileFileRef"][];
            /** @description 移交的涉案物品和材料，逐项列明 */
            items: string[];
            /** @description 公安机关签收人 */
            receiver: string;
        };
        CasefileCrimeHandover: {
            /** @description 检验报告、鉴定结论，逐项列明；没有的不填 */
            conclusions?: string[];
            /** @description 抄送的人民检察院 */
            copied_to: string;
            /** @description 移送书送达回执 */
            files: components["schemas"]["CasefileFileRef"][];
            /** @description 涉案物品清单，逐项列明；没有的不填 */
            items?: string[];
            /** @description 公安机关签收人 */
            receiver: string;
            /** @description 涉嫌犯罪案件情况的调查报告 */
            report: string;
            /** @description 受移送的公安机关 */
            to: string;
        };
        CasefileCrimeReturn: {
            /**
             * @description 退回的机关：公安机关、人民检察院、人民法院
             * @enum {string}
             */
            by: "police" | "procuratorate" | "court";
            /** @description 文书名称和文号 */
            document: string;
            /** @description 文书 */
            files: components["schemas"]["CasefileFileRef"][];
            /** @description 处理结果及行政处罚意见（检察意见） */
            opinion: string;
        };
        CasefileCrimeSuspect: {
            /** @description 涉嫌犯罪的事实、数额、情节和后果 */
            facts: string;
            /** @description 专案组执法人员，不少于两人 */
            investigators: string[];
            /** @description 涉嫌的罪名 */
            offence: string;
            /** @description 所依据的刑法条文和立案追诉标准 */
            standard: string;
        };
        CasefileDecisionCorrection: {
            /**
             * Format: date-time
             * @description 制作时间
             */
            at: string;
            /**
             * Format: date
             * @description 发现之日
             */
            found_on?: string;
            /**
             * @description 类别：补正遗漏、更正文字或者计算错误
             * @enum {string}
             */
            kind: "supplement" | "clerical";
            /** @description 文号 */
            number: string;
            /** @description 理由 */
            reason: string;
            /** @description 补正或者更正后的内容 */
            right: string;
            /**
             * Format: date-time
             * @description 送达时间
             */
            served_at?: string;
            /** @description 原决定书中有遗漏或者错误的内容 */
            wrong: string;
        };
        CasefileDefenceAnswer: {
            /** @description 逐项复核意见 */
            answers: components["schemas"]["CasefilePointAnswer"][];
            /** @description 复核结论 */
            conclusion: string;
        };
        CasefileDemand: {
            /** @description 办理人 */
            by: string;
            /**
             * Format: int64
             * @description 尚未缴纳的代履行、强制拆除费用（分，系统填写）
             */
            readonly costs?: number;
            /** @description 金钱以外应当履行的义务 */
            duties?: string;
            /** @description 制发日期 */
            issued_on: string;
            /** @description 履行义务的方式；涉及金钱的，写明给付方式 */
            method: string;
            /** @description 文号 */
            number?: string;
            /**
             * Format: int64
             * @description 尚未缴纳的罚没款（分，系统填写）
             */
            readonly outstanding?: number;
            /** @description 加处罚款的计算（系统填写） */
            readonly reckoned?: components["schemas"]["CasefileSurchargeState"];
            /**
             * Format: int64
             * @description 记录序号
             */
            sequence: number;
            /**
             * Format: date-time
             * @description 送达时间
             */
            served_at?: string;
        };
        CasefileDisagreementObject: {
            /** @description 对审核意见的逐项答复 */
            answers: components["schemas"]["CasefilePointAnswer"][];
        };
        CasefileDrawAttend: {
            /** @description 见证的地点、方式和在场人员 */
            present: string;
            /** @description 见证人当场提供的随机数字或者文字，不少于六个字符 */
            word: string;
        };
        CasefileDrawCancel: {
            /** @description 终止抽取的理由 */
            reason: string;
        };
        CasefileDrawConflict: {
            /** @description 检查对象的统一社会信用代码 */
            object: string;
            /** @description 检查人员 */
            officer: string;
            /** @description 回避的理由 */
            reason: string;
        };
        CasefileDrawExcluded: {
            /** @description 对象 */
            object?: string;
            /** @description 执法人员 */
            officer?: string;
            /** @description 理由 */
            reason: string;
        };
        CasefileDrawHold: {
            /** @description 抽取结果（系统计算） */
            readonly drawn?: components["schemas"]["Drawn"][];
            /** @description 抽取过程的音像记录 */
            files: components["schemas"]["CasefileFileRef"][];
            /**
             * Format: date
             * @description 拟检查日期
             */
            planned_on: string;
            /** @description 种子，其 SHA-256 应当与承诺值相同 */
            seed: string;
            /** @description 不事先通知的理由（填写的不制作检查通知书） */
            unannounced_reason?: string;
        };
        CasefileEnforcementEnd: {
            /** @description 证明材料 */
            files: components["schemas"]["CasefileFileRef"][];
            /**
             * @description 终结执行的情形：公民死亡无遗产可供执行又无义务承受人、法人或者其他组织终止无财产可供执行又无义务承受人、执行标的灭失、据以执行的决定被撤销、法院裁定终结执行、其他
             * @enum {string}
             */
            ground: "person_died" | "organisation_ended" | "object_lost" | "decision_revoked" | "court_ended" | "other";
            /** @description 查明的情况和理由 */
            reason: string;
        };
        CasefileEnforcementReview: {
            /** @description 十一项审核要点 */
            checklist: components["schemas"]["CasefileCheckRow"][];
            /**
             * @description 审核结论：同意、补充调查、改正、移送
             * @enum {string}
             */
            code: "AGREE" | "SUPPLEMENT" | "CORRECT" | "TRANSFER";
            /** @description 存在的问题，逐项列明 */
            issues?: components["schemas"]["CasefileIssue"][];
            /**
             * @description 改正的类别：变更、纠正、补正
             * @enum {string}
             */
            kind?: "vary" | "rectify" | "supplement_documents";
            /** @description 所审核事项的 SHA-256 */
            sha256: string;
            /** @description 审核意见 */
            text: string;
        };
        CasefileExecution: {
            /** @description 是否向当事人或者有关人员出示执法证件 */
            certificates_shown: boolean;
            /** @description 是否当场交付决定书和清单 */
            documents_delivered: boolean;
            /** @description 是否听取当事人的陈述和申辩 */
            heard: boolean;
            /** @description 保管人和保管地点 */
            keeper: string;
            /** @description 实际查封、扣押的场所、设施或者财物 */
            objects: components["schemas"]["CasefileMeasureObject"][];
            /** @description 在场执法人员，不少于两人 */
            officers: string[];
            /** @description 执法人员是否签名或者盖章 */
            officers_signed: boolean;
            /** @description 法律、法规规定的其他程序；没有的填“无” */
            other_procedure: string;
            /** @description 是否通知当事人到场 */
            party_notified: boolean;
            /** @description 当事人是否到场 */
            party_present: boolean;
            /** @description 当事人是否签名或者盖章 */
            party_signed: boolean;
            /** @description 是否当场告知采取措施的理由、依据 */
            reasons_told: boolean;
            /** @description 现场笔录 */
            record: string;
            /** @description 当事人不到场或者拒绝签名的情况，在文书中注明 */
            refusal?: string;
            /** @description 是否当场告知当事人依法享有的权利、救济途径 */
            rights_told: boolean;
            /**
             * Format: date-time
             * @description 出示证件的时间；不填的为行为发生时间
             */
            shown_at?: string;
            /** @description 当事人的陈述和申辩；没有的填“无” */
            statement: string;
            /** @description 全程录像等音像记录 */
            video?: components["schemas"]["CasefileFileRef"][];
            /** @description 见证人姓名和身份 */
            witness?: string;
            /** @description 见证人是否签名或者盖章 */
            witness_signed?: boolean;
        };
        CasefileExpertOpinion: {
            /** @description 委托书文号或者委托情况 */
            commission?: string;
            /**
             * Format: date
             * @description 委托日期
             */
            commissioned_on?: string;
            /** @description 鉴定人 */
            experts?: string[];
            /** @description 鉴定机构 */
            institution?: string;
            /** @description 机构的资质、资格证书名称和编号 */
            qualification?: string;
            /** @description 是否由鉴定人签名、鉴定机构盖章 */
            signed?: boolean;
            /**
             * Format: date
             * @description 告知当事人的日期
             */
            told_on?: string;
        };
        CasefileExpropriationComments: {
            /** @description 根据公众意见修改的情况；没有修改的写明理由 */
            amendments: string;
            /** @description 意见汇总、听证会记录等材料 */
            files?: components["schemas"]["CasefileFileRef"][];
            /** @description 征求意见和修改情况的公布方式 */
            shown: string;
            /** @description 征求意见情况；没有意见的写明 */
            summary: string;
        };
        CasefileExpropriationFile: {
            /** @description 区人民政府对最近一次报送的答复 */
            answer?: components["schemas"]["CasefileExpropriationResult"];
            /** @description 征求意见和修改情况 */
            comments?: components["schemas"]["CasefileExpropriationComments"];
            /** @description 暂停办理有关手续的通知 */
            freeze?: components["schemas"]["CasefileExpropriationFreeze"];
            /** @description 征收补偿费用 */
            funds?: components["schemas"]["CasefileExpropriationFunds"];
            /** @description 征收需求 */
            opened: components["schemas"]["CasefileExpropriationOpen"];
            /** @description 征收补偿方案的公布 */
            published?: components["schemas"]["CasefileExpropriationPublish"];
            /** @description 社会稳定风险评估 */
            risk?: components["schemas"]["CasefileExpropriationRisk"];
        };
        CasefileExpropriationFreeze: {
            /** @description 书面通知 */
            files: components["schemas"]["CasefileFileRef"][];
            /** @description 暂停办理的手续和范围 */
            scope: string;
            /** @description 收到通知的有关部门 */
            to: string;
        };
        CasefileExpropriationFunds: {
            /**
             * Format: int64
             * @description 已经到位的金额（分）
             */
            amount: number;
            /** @description 专户的开户银行 */
            bank: string;
            /** @description 足额到位、专户存储的证明 */
            files: components["schemas"]["CasefileFileRef"][];
            /**
             * Format: int64
             * @description 征收补偿费用总额（分）
             */
            needed: number;
        };
        CasefileExpropriationOpen: {
            /** @description 征收项目的情形，决定需要哪些材料 */
            features?: string[];
            /** @description 承办人、协办人；不填的由承办机构负责人指定 */
            handlers?: string[];
            /**
             * @description 公共利益情形（征收条例8）：国防和外交、基础设施、公共事业、保障性安居工程、旧城区改建、法律行政法规规定的其他情形
             * @enum {string}
             */
            interest: "defence" | "infrastructure" | "public_cause" | "affordable_housing" | "old_town" | "other_law";
            /** @description 确需征收房屋的理由和依据 */
            need: string;
            /** @description 建设项目单位（提出征收需求的单位） */
            party: components["schemas"]["PartyRespondent"];
            /** @description 征收范围 */
            place: string;
            /** @description 权责清单中的房屋征收事项编号 */
            power: string;
            /** @description 建设项目名称 */
            project: string;
            /** @description 承办机构 */
            unit: string;
        };
        CasefileExpropriationPublish: {
            /** @description 征收补偿方案和公布记录 */
            files: components["schemas"]["CasefileFileRef"][];
            /** @description 征收补偿方案要点 */
            plan: string;
            /** @description 公布的媒介和地点 */
            where: string;
        };
        CasefileExpropriationResult: {
            /**
             * @description 区人民政府的处理：作出并公告征收决定、退回修改
             * @enum {string}
             */
            answer: "decided" | "returned";
            /** @description 征收决定和公告，或者退回的文件 */
            files: components["schemas"]["CasefileFileRef"][];
            /** @description 征收决定文号（作出决定的必填） */
            number?: string;
            /**
             * Format: date
             * @description 决定公告日期或者退回日期
             */
            on: string;
            /** @description 决定公告情况或者退回的意见 */
            statement: string;
        };
        CasefileExpropriationRisk: {
            /** @description 社会稳定风险评估结论 */
            conclusion: string;
            /** @description 社会稳定风险评估报告 */
            files: components["schemas"]["CasefileFileRef"][];
        };
        CasefileFate: {
            /** @description 办理人 */
            by: string;
            /**
             * Format: int64
             * @description 征收金额（分）
             */
            charge?: number;
            /**
             * Format: int64
             * @description 没收金额（分）
             */
            confiscated?: number;
            /** @description 文书文号 */
            document?: string;
            /**
             * Format: int64
             * @description 罚款金额（分）
             */
            fine?: number;
            /** @description 种类 */
            kind: string;
            /** @description 日期 */
            on: string;
            /**
             * Format: int64
             * @description 记录序号
             */
            sequence: number;
        };
        CasefileFileRef: {
            /** @description 文件名 */
            name?: string;
            /** @description 文件的 SHA-256 */
            sha256: string;
        };
        CasefileFilingSubmit: {
            /** @description 立案依据 */
            basis: string;
            /** @description 简要案情 */
            facts: string;
            /** @description 承办人建议：立案（true）、不予立案（false） */
            file: boolean;
            /** @description 承办人意见 */
            opinion: string;
        };
        CasefileHearingAdjourn: {
            /** @description 证明材料 */
            files?: components["schemas"]["CasefileFileRef"][];
            /**
             * @description 延期的情形：当事人有正当理由未到场、申请主持人等人员回避、其他
             * @enum {string}
             */
            ground: "absent_with_cause" | "recusal" | "other";
            /** @description 具体情况 */
            reason: string;
        };
        CasefileHearingEnrol: {
            /** @description 当事人的代理人，一至二人 */
            agents?: components["schemas"]["CasefileAgent"][];
            /** @description 授权委托书 */
            powers_of_attorney?: components["schemas"]["CasefileFileRef"][];
            /** @description 有利害关系的第三人 */
            third_parties?: components["schemas"]["CasefileThirdParty"][];
            /** @description 翻译人员 */
            translator?: string;
        };
        CasefileHearingHold: {
            /** @description 到场的代理人 */
            agents?: components["schemas"]["CasefileAgentPresent"][];
            /** @description 当事人或者代理人是否到场；无正当理由不到场视为放弃，有正当理由的应当延期举行 */
            attended: boolean;
            /** @description 当事人本人未到场，由代理人参加 */
            by_agents?: boolean;
            /** @description 笔录及音像记录 */
            files?: components["schemas"]["CasefileFileRef"][];
            /** @description 调查人员提出的事实、证据和处罚建议 */
            handlers_statement?: string;
            /** @description 当事人陈述、申辩和质证 */
            party_statement?: string;
            /** @description 当事人、代理人拒绝签名的情况 */
            refusal?: string;
            /** @description 听证报告（主持人意见） */
            report: string;
            /** @description 笔录是否经到场的当事人核对并签名；拒签的写明情况 */
            signed: boolean;
            /** @description 到场的第三人 */
            third_parties?: string[];
            /** @description 第三人的陈述 */
            third_parties_statement?: string;
            /** @description 翻译人员 */
            translator?: string;
        };
        CasefileHearingNotify: {
            /** @description 不公开举行的理由 */
            closed_reason?: string;
            /**
             * Format: date
             * @description 听证日期
             */
            held_on: string;
            /** @description 听证主持人 */
            host: string;
            /** @description 听证地点 */
            place: string;
            /** @description 是否公开举行 */
            public: boolean;
        };
        CasefileInspectConclude: {
            /** @description 责令改正的依据 */
            basis?: string;
            /** @description 移交立案的权责清单处罚事项编号 */
            case_power?: string;
            /**
             * Format: date
             * @description 改正的期限
             */
            correct_by?: string;
            /** @description 发现的问题已当场改正的，写明改正情况 */
            corrected_on_the_spot?: string;
            /** @description 是否责令大规模停工、停止使用（应当法制审核） */
            large_stop?: boolean;
            /** @description 责令改正的内容 */
            orders?: string;
            /**
             * @description 检查结果：未发现问题、责令限期改正、移交立案查处
             * @enum {string}
             */
            outcome: "nothing" | "order" | "case";
            /** @description 检查结论 */
            summary: string;
        };
        CasefileInspectNotify: {
            /** @description 送达地址 */
            address?: string;
            /** @description 是否向当事人或者有关人员出示执法证件 */
            certificates_shown: boolean;
            /** @description 当事人是否确认同意电子送达 */
            electronic_consent?: boolean;
            /** @description 受委托送达的机关（委托送达） */
            entrusted_to?: string;
            /** @description 送达回证、照片、录像、截屏等 */
            files?: components["schemas"]["CasefileFileRef"][];
            /**
             * @description 送达方式：直接、留置、邮寄、电子、委托
             * @enum {string}
             */
            mode: "direct" | "left" | "post" | "electronic" | "entrusted";
            /** @description 在场执法人员，不少于两人 */
            officers: string[];
            /**
             * Format: date
             * @description 邮寄日期
             */
            posted_on?: string;
            /** @description 受送达人或者收件人 */
            receiver: string;
            /** @description 收件人与受送达人的关系 */
            relation?: string;
            /**
             * Format: date-time
             * @description 出示证件的时间；不填的为行为发生时间
             */
            shown_at?: string;
            /** @description 邮件编号 */
            tracking?: string;
            /** @description 见证人（留置送达） */
            witness?: string;
        };
        CasefileInspectPropose: {
            /** @description 检查人员，不少于两人 */
            officers: string[];
            /** @description 来源案件（系统填写） */
            readonly origin?: components["schemas"]["CasefileOrigin"];
            /** @description 超过年度检查频次上限仍须检查的理由 */
            over_cap_reason?: string;
            /** @description 检查对象 */
            party: components["schemas"]["PartyRespondent"];
            /** @description 检查地点（项目名称和地址） */
            place: string;
            /**
             * Format: date
             * @description 拟检查日期
             */
            planned_on: string;
            /** @description 权责清单检查事项编号 */
            power: string;
            /** @description 检查事由 */
            reason: string;
            /** @description 检查内容 */
            scope: string;
            /**
             * @description 任务来源：年度计划、随机抽查、投诉举报等线索、上级交办
             * @enum {string}
             */
            source: "plan" | "random" | "lead" | "assignment";
            /** @description 不事先通知的理由（填写的不制作检查通知书） */
            unannounced_reason?: string;
            /** @description 承办机构 */
            unit: string;
        };
        CasefileInspectRecord: {
            /** @description 检查对象不到场或者拒绝签名的情况 */
            absence?: string;
            /** @description 检查清单逐项结果 */
            answers: components["schemas"]["CasefileCheckAnswer"][];
            /** @description 是否向当事人或者有关人员出示执法证件 */
            certificates_shown: boolean;
            /** @description 在场的检查对象负责人或者工作人员 */
            contact?: string;
            /** @description 检查经过和现场情况 */
            course: string;
            /** @description 笔录、照片、录像 */
            files?: components["schemas"]["CasefileFileRef"][];
            /** @description 在场执法人员，不少于两人 */
            officers: string[];
            /** @description 检查人员是否在笔录上签名或者盖章 */
            officers_signed: boolean;
            /** @description 检查地点 */
            place: string;
            /** @description 是否告知检查对象申请回避的权利 */
            recusal_told: boolean;
            /**
             * Format: date-time
             * @description 出示证件的时间；不填的为行为发生时间
             */
            shown_at?: string;
            /** @description 检查对象是否到场并在笔录上签名或者盖章 */
            signed: boolean;
        };
        CasefileInstalment: {
            /**
             * Format: int64
             * @description 本期金额（分）
             */
            amount: number;
            /**
             * Format: date
             * @description 本期缴纳期限
             */
            due_on: string;
        };
        CasefileInvestigationReport: {
            /**
             * Format: date
             * @description 经查明的违法行为终了之日；有连续或者继续状态的，为行为终了之日；转包、违法分包、挂靠等为竣工验收合格或者合同终止之日
             */
            act_ended_on?: string;
            /** @description 案件来源及调查经过 */
            course_block: string;
            /** @description 裁量基准的运用及理由 */
            discretion_block: string;
            /** @description 认定的事实及主要证据 */
            facts_block: string;
            /** @description 处罚意见及依据 */
            opinion_block: string;
            /** @description 经核实的当事人信息，与线索登记不一致或者不完整时填写 */
            party?: components["schemas"]["PartyRespondent"];
            /** @description 当事人基本情况 */
            party_block: string;
            /** @description 拟处理意见 */
            proposal: components["schemas"]["CasefileProposal"];
        };
        CasefileIssue: {
            /** @description 审核要点编号 */
            item: string;
            /** @description 存在的问题 */
            problem: string;
            /** @description 处理建议 */
            suggestion: string;
        };
        CasefileLadderAdvise: {
            /** @description 论证意见 */
            advice: string;
            /** @description 书面意见 */
            files?: components["schemas"]["CasefileFileRef"][];
        };
        CasefileLadderCoordinate: {
            /** @description 参加人员：法制监察科负责人和承办机构负责人（或者代行其职务的人员）应当双方参加；审核人员、承办人可以一并参加 */
            attendees: string[];
            /** @description 协调会议纪要 */
            minutes: string;
            /**
             * @description 协调结果：承办机构修改后重新送审、法制审核机构重新出具意见、先提请论证、未达成一致
             * @enum {string}
             */
            outcome: "handler_amends" | "reviewer_reconsiders" | "seek_advice" | "no_agreement";
            /** @description 在纪要上签名的人员：参加人员都应当签名 */
            signed: string[];
            /** @description 未签名的人员及原因：参加人员中有人未签名的，写明是谁和为什么 */
            unsigned_reason?: string;
        };
        CasefileLadderPropose: {
            /**
             * @description 处理结果：承办机构修改后重新送审、法制审核机构重新出具意见、未达成一致；未达成一致的报主要负责人
             * @enum {string}
             */
            outcome: "handler_amends" | "reviewer_reconsiders" | "no_agreement";
            /** @description 分管领导意见及理由 */
            view: string;
        };
        CasefileLadderResolve: {
            /** @description 集体讨论人员、意见和签名 */
            members: components["schemas"]["CasefileMemberView"][];
            /** @description 讨论记录 */
            minutes: string;
            /**
             * @description 采纳结果：承办机构修改后重新送审，法制审核机构重新出具意见，不予处罚、终止或者移送
             * @enum {string}
             */
            outcome: "handler_amends" | "reviewer_reconsiders" | "end_case";
        };
        CasefileLeadRegister: {
            /**
             * Format: date
             * @description 违法行为终了之日
             */
            act_ended_on?: string;
            /** @description 是否涉及公民生命健康安全、金融安全且有危害后果（追责时效五年） */
            grave?: boolean;
            /** @description 承办人、协办人；不填的由承办机构负责人指定 */
            handlers?: string[];
            /** @description 举报人（保密） */
            informant?: string;
            /** @description 来源案件（系统填写） */
            readonly origin?: components["schemas"]["CasefileOrigin"];
            /** @description 当事人 */
            party: components["schemas"]["PartyRespondent"];
            /** @description 违法行为发生地 */
            place?: string;
            /** @description 权责清单事项编号（案由） */
            power: string;
            /**
             * @description 线索来源：检查、投诉举报、移送、交办、监测、媒体
             * @enum {string}
             */
            source: "inspection" | "complaint" | "transfer" | "assignment" | "monitoring" | "media";
            /** @description 线索内容摘要 */
            summary: string;
            /** @description 承办机构 */
            unit: string;
        };
        CasefileLevyQuantity: {
            /**
             * Format: int64
             * @description 数量，以计量单位的千分之一计：320.5 平方米填 320500
             */
            amount: number;
            /** @description 计费数量编号（权责清单所列） */
            id: string;
        };
        CasefileLevyRelief: {
            /**
             * Format: int64
             * @description 申请减免的金额（分）；缓征不填
             */
            amount?: number;
            /** @description 申请书和证明材料 */
            files: components["schemas"]["CasefileFileRef"][];
            /** @description 情形编号（权责清单所列） */
            ground: string;
            /**
             * @description 申请事项：减征、缓征、免征
             * @enum {string}
             */
            kind: "reduce" | "defer" | "exempt";
            /**
             * Format: int64
             * @description 申请缓征的月数
             */
            months?: number;
            /** @description 申请理由 */
            reason: string;
        };
        CasefileMeasured: {
            /**
             * @description 计量事实：建筑面积（平方米）、燃气数量（千克）
             * @enum {string}
             */
            fact: "area_m2" | "gas_kg";
            /**
             * Format: int64
             * @description 数值：整数，尾数舍去
             */
            value: number;
        };
        CasefileMeasureObject: {
            /** @description 型号；没有的填“无” */
            model: string;
            /** @description 名称 */
            name: string;
            /** @description 保存或者所在地点 */
            place: string;
            /** @description 数量 */
            quantity: string;
            /** @description 规格；没有的填“无” */
            spec: string;
        };
        CasefileMeasureReview: {
            /** @description 十一项审核要点 */
            checklist: components["schemas"]["CasefileCheckRow"][];
            /**
             * @description 审核结论：同意、补充调查、改正、移送
             * @enum {string}
             */
            code: "AGREE" | "SUPPLEMENT" | "CORRECT" | "TRANSFER";
            /** @description 存在的问题，逐项列明 */
            issues?: components["schemas"]["CasefileIssue"][];
            /**
             * @description 改正的类别：变更、纠正、补正
             * @enum {string}
             */
            kind?: "vary" | "rectify" | "supplement_documents";
            /** @description 所审核措施的 SHA-256 */
            measure_sha256: string;
            /** @description 审核意见 */
            text: string;
        };
        CasefileMemberView: {
            /** @description 是否同意结论；不同意的为保留意见 */
            agrees: boolean;
            /** @description 参加人员 */
            person: string;
            /** @description 是否签名 */
            signed: boolean;
            /** @description 发表的意见 */
            view: string;
        };
        CasefileMonitoring: {
            /** @description 记录内容是否经审核，真实、清晰、完整、准确 */
            content_reviewed?: boolean;
            /**
             * Format: date
             * @description 设备通过法制审核的日期
             */
            legal_review_on?: string;
            /** @description 设置地点 */
            location?: string;
            /**
             * Format: date
             * @description 设置地点向社会公布的日期
             */
            location_published_on?: string;
            /**
             * Format: date
             * @description 设备通过技术审核的日期
             */
            technical_review_on?: string;
        };
        CasefileObjectDisposal: {
            /**
             * Format: int64
             * @description 清单序号
             */
            line: number;
            /** @description 理由 */
            reason: string;
            /**
             * @description 处理方式（令55第十九条）：采取记录、复制、拍照、录像等证据保全措施，送交检测、检验、鉴定，采取查封、扣押措施，依法没收，解除登记保存
             * @enum {string}
             */
            way: "record" | "test" | "seize" | "confiscate" | "release";
        };
        CasefileOrigin: {
            /** @description 来源案件 */
            case_id: string;
            /**
             * Format: date
             * @description 来源案件发现违法行为的日期
             */
            found_on?: string;
            /**
             * @description 来源：行政检查发现、同一违法行为的单位案件、年度检查计划、逾期拒不缴纳的征收事项
             * @enum {string}
             */
            kind: "inspection" | "linked" | "plan" | "levy";
            /**
             * Format: int64
             * @description 来源案件的记录序号
             */
            sequence: number;
        };
        CasefilePayPlan: {
            /** @description 申请日期 */
            applied_on: string;
            /** @description 是否批准 */
            approved: boolean;
            /** @description 批准的计划 */
            approved_plan?: components["schemas"]["CasefileInstalment"][];
            /** @description 是否已经决定 */
            decided: boolean;
            /** @description 决定日期 */
            decided_on?: string;
            /** @description 申请书和经济困难的证明材料 */
            files?: components["schemas"]["CasefileFileRef"][];
            /**
             * @description 申请事项：延期缴纳、分期缴纳
             * @enum {string}
             */
            kind: "deferral" | "instalments";
            /** @description 经济困难的情况和理由 */
            reason: string;
            /**
             * Format: int64
             * @description 记录序号
             */
            sequence?: number;
            /** @description 原缴款末日 */
            was_due_on?: string;
        };
        CasefilePerformanceComplete: {
            /** @description 履行情况（含改正情况） */
            result: string;
            /**
             * @description 加处罚款尚未缴清的处理：随强制执行申请由人民法院处理
             * @enum {string}
             */
            surcharge?: "left_to_court";
            /** @description 加处罚款交由人民法院处理的理由 */
            surcharge_reason?: string;
        };
        CasefilePlanClose: {
            /** @description 计划或者抽查结果尚未公示即办结的理由 */
            disclosure_reason?: string;
            /** @description 完成情况（系统统计） */
            readonly progress?: components["schemas"]["CasefilePlanProgress"];
            /** @description 计划执行情况；没有完成的，写明原因 */
            summary: string;
        };
        CasefilePlanObject: {
            /**
             * Format: int64
             * @description 计划期内最多检查的次数（频次）
             */
            frequency: number;
            /** @description 检查对象（企业、个体工商户，应当有统一社会信用代码） */
            party: components["schemas"]["PartyRespondent"];
            /** @description 检查地点（项目名称和地址） */
            place: string;
        };
        CasefilePlanProgress: {
            /**
             * Format: int64
             * @description 已作出检查结论的
             */
            done: number;
            /**
             * Format: int64
             * @description 随机抽取的任务
             */
            drawn: number;
            /**
             * Format: int64
             * @description 不予批准或者取消的
             */
            dropped: number;
            /**
             * Format: int64
             * @description 正在办理的
             */
            open: number;
            /**
             * Format: int64
             * @description 按计划下达的任务
             */
            planned: number;
            /**
             * Format: int64
             * @description 计划检查的总户次
             */
            total: number;
        };
        CasefilePlanTerms: {
            /** @description 制定计划的依据 */
            basis: string;
            /**
             * Format: date
             * @description 执行期起
             */
            from: string;
            /** @description 随机抽查事项：权责清单中的行政检查事项编号 */
            items: string[];
            /**
             * @description 计划类别：年度检查计划、涉企专项检查计划
             * @enum {string}
             */
            kind: "annual" | "special";
            /** @description 检查对象名录 */
            objects: components["schemas"]["CasefilePlanObject"][];
            /** @description 执法检查人员名录（承办机构的持证执法人员） */
            officers: string[];
            /** @description 有检查对象的频次超过公布的年度上限时，仍须检查的理由 */
            over_cap_reason?: string;
            /** @description 检查内容 */
            scope: string;
            /** @description 计划名称 */
            title: string;
            /**
             * Format: int64
             * @description 计划检查的总户次
             */
            total: number;
            /**
             * Format: date
             * @description 执行期止，与起日在同一年度
             */
            until: string;
            /**
             * Format: int64
             * @description 计划年度
             */
            year: number;
        };
        CasefilePointAnswer: {
            /** @description 是否采纳 */
            accepted: boolean;
            /** @description 所针对的意见 */
            point: string;
            /** @description 理由 */
            reason: string;
        };
        CasefilePostponementDecide: {
            /** @description 是否准予延期 */
            granted: boolean;
            /** @description 理由 */
            reason: string;
        };
        CasefilePostponementRequest: {
            /** @description 申请和证明材料 */
            files?: components["schemas"]["CasefileFileRef"][];
            /** @description 是否口头申请 */
            oral?: boolean;
            /**
             * Format: date
             * @description 邮寄申请的邮戳日
             */
            posted_on?: string;
            /** @description 申请延期的理由 */
            reason: string;
        };
        CasefilePreservationDispose: {
            /** @description 逐项处理决定 */
            lines: components["schemas"]["CasefileObjectDisposal"][];
            /** @description 负责人意见 */
            opinion: string;
        };
        CasefilePreservationExecute: {
            /** @description 是否向当事人或者有关人员出示执法证件 */
            certificates_shown: boolean;
            /** @description 保管人 */
            keeper: string;
            /** @description 清单是否各执一份 */
            list_handed: boolean;
            /** @description 登记保存的物品，当场清点 */
            objects: components["schemas"]["CasefileMeasureObject"][];
            /** @description 在场执法人员，不少于两人 */
            officers: string[];
            /** @description 执法人员是否签名或者盖章 */
            officers_signed: boolean;
            /** @description 当事人是否到场 */
            party_present: boolean;
            /** @description 当事人是否签名或者盖章 */
            party_signed: boolean;
            /** @description 当事人不到场或者拒绝签名的情况，在文书中注明 */
            refusal?: string;
            /**
             * Format: date-time
             * @description 出示证件的时间；不填的为行为发生时间
             */
            shown_at?: string;
            /** @description 全程录像等音像记录 */
            video?: components["schemas"]["CasefileFileRef"][];
            /** @description 见证人姓名和身份 */
            witness?: string;
            /** @description 见证人是否签名或者盖章 */
            witness_signed?: boolean;
        };
        CasefileProposal: {
            /**
             * Format: int64
             * @description 按比例罚款的基数（分），例如工程合同价款
             */
            base?: number;
            /** @description 法律依据 */
            basis: string;
            /** @description 是否情节复杂或者重大违法 */
            complex?: boolean;
            /**
             * Format: int64
             * @description 没收金额（分）
             */
            confiscated?: number;
            /**
             * Format: int64
             * @description 改正的期限：自收到决定书之日起的日数（责令限期改正的必填）
             */
            correct_days?: number;
            /** @description 是否涉嫌犯罪 */
            crime?: boolean;
            /** @description 裁量基准的运用及理由 */
            discretion: string;
            /** @description 不予处罚时对当事人的教育 */
            education?: string;
            /** @description 所依据证据的记录序号 */
            evidence: number[];
            /** @description 认定的违法事实 */
            facts: string;
            /**
             * Format: int64
             * @description 罚款金额（分）
             */
            fine?: number;
            /** @description 没收金额不能确定，或者没有违法所得的，写明查明的情况 */
            gains_note?: string;
            /** @description 是否群体性事件 */
            group?: boolean;
            /** @description 处罚种类 */
            kinds?: string[];
            /**
             * @description 从轻、减轻处罚的法定情形（行政处罚法第三十条至第三十二条；减轻处罚的必填）：主动消除或者减轻危害后果；受他人胁迫或者诱骗；主动供述尚未掌握的违法行为；配合查处有立功表现；法律、法规、规章规定的其他情形；已满十四周岁不满十八周岁；尚未完全丧失辨认或者控制能力
             * @enum {string}
             */
            leniency?: "harm_undone" | "coerced" | "confessed" | "merit" | "other_law" | "youth" | "impaired";
            /** @description 裁量基准所依据的计量事实 */
            measured?: components["schemas"]["CasefileMeasured"][];
            /** @description 是否减轻处罚 */
            mitigated?: boolean;
            /** @description 不予处罚的法定情形 */
            no_penalty_ground?: string;
            /** @description 是否偏离裁量基准 */
            off_benchmark?: boolean;
            /** @description 偏离裁量基准的理由 */
            off_benchmark_reason?: string;
            /** @description 责令改正等要求 */
            orders?: string;
            /**
             * @description 处理结果：给予处罚、不予处罚
             * @enum {string}
             */
            outcome: "penalty" | "no_penalty";
            /** @description 履行方式和期限 */
            perform_by: string;
            /** @description 先前责令限期改正的文书名称和文号（以逾期不改正为处罚条件的必填） */
            prior_order?: string;
            /**
             * Format: date
             * @description 先前责令限期届满之日
             */
            prior_order_due_on?: string;
            /** @description 是否涉及重大公共利益 */
            public_interest?: boolean;
            /**
             * Format: int64
             * @description 涉及的法律关系个数
             */
            relations?: number;
            /** @description 当事人在该违法行为中的身份，例如建设单位、施工单位（权责清单列有多种身份时必填） */
            respondent?: string;
            /** @description 单位直接负责的主管人员和其他直接责任人员；首次列明的，系统对其另案登记 */
            responsible?: components["schemas"]["CasefileResponsible"][];
            /** @description 对单位罚款而不追究责任人员的理由 */
            responsible_none?: string;
            /**
             * Format: int64
             * @description 责任人员案件中罚款占单位罚款数额的比例（万分之）；填写的，罚款按此比例计算到分
             */
            share_bp?: number;
            /** @description 裁量阶次 */
            tier?: string;
        };
        CasefilePuttingOff: {
            /** @description 主持人当日的延期 */
            adjourned?: components["schemas"]["CasefileHearingAdjourn"];
            /**
             * Format: date-time
             * @description 时间
             */
            at: string;
            /** @description 组织听证的机构的决定 */
            decided?: components["schemas"]["CasefilePostponementDecide"];
            /** @description 原定的听证日期 */
            held_on: string;
            /** @description 当事人的申请 */
            request?: components["schemas"]["CasefilePostponementRequest"];
        };
        CasefileRecommendation: {
            /** @description 处理结果 */
            answer?: components["schemas"]["CasefileRecommendationAnswer"];
            /**
             * Format: date-time
             * @description 发函时间
             */
            at: string;
            /** @description 建议给予的处罚种类 */
            kinds: string[];
            /** @description 文号 */
            number: string;
            /** @description 事实和理由 */
            reason: string;
            /** @description 颁发资质证书、许可证的机关 */
            to: string;
        };
        CasefileRecommendationAnswer: {
            /** @description 复函或者决定的文号 */
            document: string;
            /** @description 复函或者决定 */
            files?: components["schemas"]["CasefileFileRef"][];
            /** @description 处理结果 */
            result: string;
        };
        CasefileRefund: {
            /**
             * Format: int64
             * @description 退还金额（分）
             */
            amount: number;
            /** @description 办理人 */
            by: string;
            /**
             * Format: int64
             * @description 本次退还前尚应退还的金额（分，系统填写）
             */
            readonly due?: number;
            /** @description 退款凭证 */
            files: components["schemas"]["CasefileFileRef"][];
            /**
             * Format: int64
             * @description 一并支付的银行同期存款利息（分）
             */
            interest?: number;
            /** @description 文号 */
            number?: string;
            /** @description 日期 */
            on: string;
            /** @description 退款凭证号 */
            receipt: string;
            /** @description 收款人 */
            receiver: string;
            /**
             * Format: int64
             * @description 记录序号
             */
            sequence: number;
        };
        CasefileRegistrationCheck: {
            /** @description 核查材料 */
            files?: components["schemas"]["CasefileFileRef"][];
            /** @description 逐项核查结果 */
            points: components["schemas"]["CasefileRegistrationPoint"][];
        };
        CasefileRegistrationHear: {
            /** @description 复核意见 */
            answer: string;
            /** @description 告知和陈述申辩的材料 */
            files?: components["schemas"]["CasefileFileRef"][];
            /** @description 当事人的陈述、申辩；没有提出的，写明告知方式和没有提出的情况 */
            statement: string;
            /**
             * Format: date
             * @description 告知当事人拟作出的决定及其事实、理由、依据和陈述申辩权利的日期
             */
            told_on: string;
        };
        CasefileRegistrationPoint: {
            /** @description 核查情况 */
            finding: string;
            /** @description 核查要点编号（权责清单所列） */
            id: string;
            /** @description 是或者否：申请备案的，是为符合；核查已办理备案的，是为存在该撤销情形 */
            yes: boolean;
        };
        CasefileRemedyCase: {
            /** @description 受理日期 */
            admitted_on?: string;
            /** @description 请求事项和理由 */
            claims: string;
            /** @description 提起日期 */
            filed_on: string;
            /** @description 申请书、起诉状副本和通知书 */
            files?: components["schemas"]["CasefileFileRef"][];
            /** @description 复议或者诉讼 */
            kind: string;
            /** @description 是否逾期办结 */
            late?: boolean;
            /** @description 案号 */
            number?: string;
            /** @description 行政复议机关或者人民法院 */
            organ: string;
            /** @description 收到日期 */
            received_on?: string;
            /** @description 结果 */
            result?: components["schemas"]["CasefileRemedyResult"];
            /**
             * Format: int64
             * @description 记录序号
             */
            sequence: number;
            /** @description 是否停止执行 */
            stayed?: boolean;
        };
        CasefileRemedyResult: {
            /**
             * Format: int64
             * @description 变更后的征收金额（分）
             */
            charge?: number;
            /**
             * Format: int64
             * @description 变更后的没收金额（分）
             */
            confiscated?: number;
            /** @description 复议决定书、裁判文书文号 */
            document: string;
            /** @description 复议决定书、裁判文书 */
            files: components["schemas"]["CasefileFileRef"][];
            /** @description 是否发生效力；可以上诉的一审裁判填否，行政复议决定填是 */
            final: boolean;
            /**
             * Format: int64
             * @description 变更后的罚款（分）
             */
            fine?: number;
            /** @description 认定的主要事实和理由 */
            reason: string;
            /**
             * @description 结果：维持、变更、撤销、确认违法、撤销并责令重作、驳回请求、终止（撤回）、不予受理
             * @enum {string}
             */
            result: "upheld" | "varied" | "revoked" | "unlawful" | "redo" | "rejected" | "terminated" | "not_admitted";
        };
        CasefileResponsible: {
            /** @description 责任人员 */
            party: components["schemas"]["PartyRespondent"];
            /** @description 职务及在违法行为中的责任，例如项目负责人、直接负责的主管人员 */
            position: string;
            /**
             * Format: int64
             * @description 拟按单位罚款数额处罚的比例（万分之），例如百分之六填 600
             */
            share_bp?: number;
        };
        CasefileReviewOpine: {
            /** @description 十一项审核要点 */
            checklist: components["schemas"]["CasefileCheckRow"][];
            /**
             * @description 审核结论：同意、补充调查、改正、移送
             * @enum {string}
             */
            code: "AGREE" | "SUPPLEMENT" | "CORRECT" | "TRANSFER";
            /** @description 存在的问题，逐项列明 */
            issues?: components["schemas"]["CasefileIssue"][];
            /**
             * @description 改正的类别：变更、纠正、补正
             * @enum {string}
             */
            kind?: "vary" | "rectify" | "supplement_documents";
            /**
             * Format: int64
             * @description 协调决策后重新出具意见所依据的记录序号
             */
            minutes?: number;
            /** @description 审核意见 */
            text: string;
        };
        CasefileReviewSubmit: {
            /** @description 联系电话 */
            contact?: string;
            /** @description 送审说明 */
            statement: string;
        };
        CasefileSeizurePropose: {
            /** @description 法律、法规依据 */
            basis: string;
            /**
             * @description 措施种类：查封、扣押
             * @enum {string}
             */
            measure: "seal" | "seize";
            /** @description 是否含有公民个人及其所扶养家属的生活必需品 */
            necessities: boolean;
            /** @description 场所、设施或者财物 */
            objects: components["schemas"]["CasefileMeasureObject"][];
            /** @description 理由 */
            reason: string;
            /** @description 是否均与违法行为有关 */
            related: boolean;
            /** @description 是否已被其他国家机关依法查封 */
            sealed_elsewhere: boolean;
        };
        CasefileSeizureReturn: {
            /** @description 是否向当事人或者有关人员出示执法证件 */
            certificates_shown: boolean;
            /** @description 领取单据等 */
            files?: components["schemas"]["CasefileFileRef"][];
            /** @description 财物是否完好 */
            intact: boolean;
            /** @description 退还或者启封情况 */
            note: string;
            /** @description 在场执法人员，不少于两人 */
            officers: string[];
            /** @description 领取人 */
            receiver: string;
            /**
             * Format: date-time
             * @description 出示证件的时间；不填的为行为发生时间
             */
            shown_at?: string;
            /** @description 领取人是否签名 */
            signed: boolean;
        };
        CasefileSeizureTest: {
            /** @description 受委托机构 */
            institution: string;
            /** @description 检测、检验、检疫或者技术鉴定事项 */
            matter: string;
            /**
             * Format: date
             * @description 检测、检验、检疫或者技术鉴定期间的末日
             */
            until: string;
        };
        CasefileServiceAttempt: {
            /**
             * @description 送达方式：直接、留置、邮寄、电子、委托
             * @enum {string}
             */
            mode: "direct" | "left" | "post" | "electronic" | "entrusted";
            /**
             * Format: date
             * @description 日期
             */
            on: string;
            /** @description 未能送达的情况 */
            result: string;
        };
        CasefileSiteRecord: {
            /**
             * Format: date-time
             * @description 开始时间
             */
            began_at?: string;
            /**
             * Format: date-time
             * @description 结束时间
             */
            ended_at?: string;
            /** @description 检查、勘验的经过和现场情况 */
            events: string;
            /** @description 执法人员是否签名或者盖章 */
            officers_signed: boolean;
            /** @description 当事人是否到场 */
            party_present: boolean;
            /** @description 当事人是否签名或者盖章 */
            party_signed: boolean;
            /** @description 当事人不到场或者拒绝签名的情况，在文书中注明 */
            refusal?: string;
            /** @description 全程录像等音像记录 */
            video?: components["schemas"]["CasefileFileRef"][];
            /** @description 见证人姓名和身份 */
            witness?: string;
            /** @description 见证人是否签名或者盖章 */
            witness_signed?: boolean;
        };
        CasefileSpotAccept: {
            /** @description 备案审查意见 */
            opinion: string;
        };
        CasefileSpotCollect: {
            /** @description 是否向当事人或者有关人员出示执法证件 */
            certificates_shown: boolean;
            /** @description 票据存根等 */
            files?: components["schemas"]["CasefileFileRef"][];
            /**
             * @description 当场收缴的情形：一百元以下、不当场收缴事后难以执行、边远水上交通不便且当事人提出
             * @enum {string}
             */
            ground: "small" | "hard_to_collect" | "remote";
            /** @description 在场执法人员，不少于两人 */
            officers: string[];
            /** @description 当事人是否提出当场缴纳（边远、水上、交通不便地区） */
            party_asked?: boolean;
            /** @description 事后难以执行或者向银行缴纳确有困难的具体情况 */
            reason?: string;
            /** @description 财政部门统一制发的专用票据号 */
            receipt: string;
            /**
             * Format: date-time
             * @description 出示证件的时间；不填的为行为发生时间
             */
            shown_at?: string;
        };
        CasefileSpotDecide: {
            /**
             * Format: date
             * @description 违法行为终了之日；不填的为当场发现、正在进行
             */
            act_ended_on?: string;
            /** @description 对陈述、申辩的复核意见和是否采纳的理由 */
            answer?: string;
            /** @description 处罚依据 */
            basis: string;
            /** @description 是否向当事人或者有关人员出示执法证件 */
            certificates_shown: boolean;
            /**
             * Format: date
             * @description 改正的期限（责令改正的必填）
             */
            correct_by?: string;
            /** @description 裁量基准的运用及理由 */
            discretion: string;
            /** @description 违法事实 */
            facts: string;
            /**
             * Format: int64
             * @description 罚款金额（分）
             */
            fine?: number;
            /** @description 是否涉及公民生命健康安全、金融安全且有危害后果（追责时效五年） */
            grave?: boolean;
            /** @description 决定书是否当场交付当事人 */
            handed_over: boolean;
            /** @description 处罚种类：警告、罚款 */
            kinds: string[];
            /** @description 超过追责时效仍予处罚的书面理由 */
            limitation_reason?: string;
            /** @description 在场执法人员，不少于两人 */
            officers: string[];
            /** @description 决定书是否由执法人员签名或者盖章 */
            officers_signed: boolean;
            /** @description 责令改正的内容 */
            orders?: string;
            /** @description 当事人 */
            party: components["schemas"]["PartyRespondent"];
            /** @description 违法行为地点、处罚地点 */
            place: string;
            /** @description 权责清单事项编号（案由） */
            power: string;
            /** @description 先前责令限期改正的文书名称和文号（以逾期不改正为处罚条件的必填） */
            prior_order?: string;
            /**
             * Format: date
             * @description 先前责令限期届满之日
             */
            prior_order_due_on?: string;
            /** @description 签收人（当事人为单位的，填写在场的负责人或者工作人员） */
            receiver?: string;
            /** @description 当事人拒绝签收的情况，在决定书上注明 */
            refusal?: string;
            /** @description 当事人在该违法行为中的身份（权责清单列有多种身份时必填） */
            respondent?: string;
            /**
             * Format: date-time
             * @description 出示证件的时间；不填的为行为发生时间
             */
            shown_at?: string;
            /** @description 当事人的陈述、申辩 */
            statement?: string;
            /** @description 是否当场告知拟处罚的内容、事实、理由、依据和陈述、申辩的权利 */
            told: boolean;
            /** @description 执法人员所在的承办机构 */
            unit: string;
            /** @description 当事人是否当场表示不陈述、申辩 */
            waived?: boolean;
        };
        CasefileSpotDeposit: {
            /** @description 指定的银行 */
            bank: string;
            /** @description 缴款凭证号 */
            voucher: string;
        };
        CasefileSpotFile: {
            /** @description 决定书存根、现场照片、录像等 */
            files?: components["schemas"]["CasefileFileRef"][];
            /** @description 备案说明 */
            statement: string;
        };
        CasefileSpotRemit: {
            /** @description 交款的执法人员 */
            handed_by: string;
            /** @description 交接情况 */
            remarks?: string;
        };
        CasefileStatement: {
            /** @description 是否已经答复 */
            answered: boolean;
            /** @description 书面材料 */
            files?: components["schemas"]["CasefileFileRef"][];
            /** @description 是否口头提出 */
            oral?: boolean;
            /** @description 当事人提出的事实、理由和证据，逐项列明 */
            points: string[];
            /**
             * Format: int64
             * @description 记录序号
             */
            sequence: number;
        };
        CasefileSurchargeFile: {
            /** @description 是否已经决定 */
            decided?: components["schemas"]["CasefileSurchargeNote"];
            /** @description 决定日期 */
            decided_on?: string;
            /** @description 文号 */
            number?: string;
            /**
             * Format: int64
             * @description 减免的加处罚款（分）
             */
            relieved: number;
            /**
             * Format: date-time
             * @description 送达时间
             */
            served_at?: string;
        };
        CasefileSurchargeNote: {
            /** @description 负责人意见 */
            opinion: string;
            /** @description 加处罚款的计算（系统填写） */
            readonly reckoned?: components["schemas"]["CasefileSurchargeState"];
        };
        CasefileSurchargeState: {
            /**
             * Format: int64
             * @description 金额（分）
             */
            amount: number;
            /** @description 计算到哪一日 */
            as_of: string;
            /**
             * Format: int64
             * @description 天数
             */
            days: number;
            /**
             * Format: int64
             * @description 应缴金额（分）
             */
            due: number;
            /** @description 末日 */
            due_on: string;
            /**
             * Format: int64
             * @description 是否逾期
             */
            overdue: number;
            /**
             * Format: int64
             * @description 已缴金额（分）
             */
            paid?: number;
            /**
             * Format: int64
             * @description 减免的加处罚款（分）
             */
            relieved?: number;
        };
        CasefileTaking: {
            /** @description 清单所列的物品、材料 */
            items: components["schemas"]["CasefileMeasureObject"][];
            /**
             * Format: int64
             * @description 清单份数：一式二份，由执法人员和当事人各执一份
             */
            list_copies: number;
            /** @description 执法人员是否签名或者盖章 */
            officers_signed: boolean;
            /** @description 当事人是否到场 */
            party_present: boolean;
            /** @description 当事人是否签名或者盖章 */
            party_signed: boolean;
            /** @description 当事人不到场或者拒绝签名的情况，在文书中注明 */
            refusal?: string;
            /** @description 抽样取证的，写明抽样方法、抽样基数、样品数量和封样情况 */
            sampling?: string;
            /** @description 全程录像等音像记录 */
            video?: components["schemas"]["CasefileFileRef"][];
            /** @description 见证人姓名和身份 */
            witness?: string;
            /** @description 见证人是否签名或者盖章 */
            witness_signed?: boolean;
        };
        CasefileTest: {
            /**
             * Format: date-time
             * @description 委托时间
             */
            at: string;
            /** @description 受委托机构 */
            institution: string;
            /** @description 委托事项 */
            matter: string;
            /** @description 机构具备的相应条件：资质、资格证书的名称和编号 */
            qualification: string;
            /** @description 结果 */
            report?: components["schemas"]["CasefileTestingReport"];
            /**
             * Format: date-time
             * @description 收到结果的时间
             */
            reported_at?: string;
            /**
             * Format: date-time
             * @description 结果告知当事人的时间
             */
            told_at?: string;
        };
        CasefileTestingReport: {
            /** @description 检测、检验、鉴定结论 */
            conclusion: string;
            /** @description 报告文件 */
            files: components["schemas"]["CasefileFileRef"][];
        };
        CasefileThirdParty: {
            /** @description 与处理结果的利害关系 */
            interest: string;
            /** @description 姓名或者名称 */
            name: string;
        };
        CasefileTranscript: {
            /** @description 被询问人；询问应当个别进行，一份笔录只记载一人 */
            asked: components["schemas"]["CasefileAsked"][];
            /**
             * Format: date-time
             * @description 开始时间
             */
            began_at?: string;
            /** @description 笔录是否经被询问人核对、修改差错、补充遗漏 */
            checked: boolean;
            /**
             * Format: date-time
             * @description 结束时间
             */
            ended_at?: string;
            /** @description 是否核对被询问人的身份 */
            identity_checked: boolean;
            /** @description 询问人是否签名 */
            officers_signed: boolean;
            /**
             * Format: int64
             * @description 笔录页数
             */
            pages: number;
            /** @description 被询问人拒绝核对、签名的情况，在笔录中注明 */
            refusal?: string;
            /** @description 是否告知被询问人申请回避的权利和如实回答的义务 */
            rights_told: boolean;
            /**
             * Format: int64
             * @description 被询问人签名或者盖章的页数；应当逐页签名
             */
            signed_pages: number;
            /** @description 询问和回答 */
            text: string;
        };
        CasefileVariation: {
            /** @description 法律依据 */
            basis: string;
            /** @description 办理人 */
            by: string;
            /**
             * Format: int64
             * @description 变更后的没收金额（分）
             */
            confiscated?: number;
            /** @description 决定日期 */
            decided_on?: string;
            /**
             * Format: int64
             * @description 变更后的罚款（分）
             */
            fine?: number;
            /**
             * @description 处理：变更、撤销
             * @enum {string}
             */
            kind: "vary" | "revoke";
            /** @description 变更后的处罚种类，只能在原决定的种类之内 */
            kinds?: string[];
            /** @description 文号 */
            number?: string;
            /** @description 原决定存在的错误和变更、撤销的理由 */
            reason: string;
            /** @description 法制审核 */
            review?: components["schemas"]["CasefileVariationReview"];
            /** @description 审核人员 */
            reviewed_by?: string;
            /**
             * Format: int64
             * @description 记录序号
             */
            sequence: number;
            /** @description 送达日期 */
            served_on?: string;
            /**
             * Format: int64
             * @description 送达的记录序号
             */
            served_sequence?: number;
            /** @description 内容摘要（SHA-256） */
            sha256: string;
        };
        CasefileVariationReview: {
            /** @description 十一项审核要点 */
            checklist: components["schemas"]["CasefileCheckRow"][];
            /**
             * @description 审核结论：同意、补充调查、改正、移送
             * @enum {string}
             */
            code: "AGREE" | "SUPPLEMENT" | "CORRECT" | "TRANSFER";
            /** @description 存在的问题，逐项列明 */
            issues?: components["schemas"]["CasefileIssue"][];
            /**
             * @description 改正的类别：变更、纠正、补正
             * @enum {string}
             */
            kind?: "vary" | "rectify" | "supplement_documents";
            /** @description 所审核事项的 SHA-256 */
            sha256: string;
            /** @description 审核意见 */
            text: string;
        };
        CasefileVerificationFinish: {
            /** @description 核查情况 */
            findings: string;
            /** @description 是否属于本机关管辖 */
            jurisdiction: boolean;
            /** @description 是否有初步证据证明存在违法行为 */
            preliminary_evidence: boolean;
            /**
             * @description 建议：立案、不予立案
             * @enum {string}
             */
            recommend: "file" | "decline";
        };
        CaseItem: {
            ended: boolean;
            id: string;
            /** @description 立案文号 */
            number?: string;
            /** Format: date-time */
            opened_at: string;
            party_name: string;
            procedure: string;
            /**
             * Format: int64
             * @description 版本
             */
            sequence: number;
            state: string;
            state_title: string;
            /** @description 案情摘要；按词查找时给出 */
            summary?: string;
            /** @description 案由 */
            title: string;
            tracks: components["schemas"]["TrackState"][];
            unit: components["schemas"]["Named"];
            /** Format: date-time */
            updated_at: string;
        };
        Cash: {
            /**
             * Format: date-time
             * @description 时间
             */
            at: string;
            /** @description 收缴 */
            collected: components["schemas"]["CasefileSpotCollect"];
            /** @description 缴付银行 */
            deposited?: components["schemas"]["CasefileSpotDeposit"];
            /**
             * Format: date-time
             * @description 缴付银行时间
             */
            deposited_at?: string;
            /** @description 交至本机关 */
            handed?: components["schemas"]["CasefileSpotRemit"];
            /**
             * Format: date-time
             * @description 移交时间
             */
            handed_at?: string;
            /** @description 接收人 */
            received_by?: components["schemas"]["Named"];
        };
        Certificate: {
            /** @description 执法区域或者适用范围 */
            area?: string;
            /**
             * Format: date
             * @description 初次从事法制审核之日
             */
            first_review_on?: string;
            /**
             * Format: date
             * @description 有效期起
             */
            from: string;
            /**
             * @description 行政执法证、法律职业资格、初次从事法制审核的证明
             * @enum {string}
             */
            kind: "enforcement" | "qualification" | "first_review";
            /** @description 证件编号 */
            number: string;
            /** @description 账号 */
            person: string;
            /**
             * Format: date
             * @description 有效期止；不填为长期
             */
            until?: string;
        };
        Change: {
            act: string;
            actor: string;
            /** Format: date-time */
            at?: string;
            /** Format: int64 */
            sequence: number;
            title: string;
        };
        Clock: {
            /** @description 已经提醒即将到期，尚未到期 */
            at_risk?: boolean;
            /** @description 依据的规则，以起算之日有效的为准 */
            by?: components["schemas"]["ClockRule"];
            /** @description 日历版本 */
            calendar_edition: string;
            /** @description 案件中的期限编号，例如 D10-1 */
            clock: string;
            /** @description 尚未到来的全部节点 */
            coming?: components["schemas"]["ClockStep"][];
            /** @description 推算 */
            derivation: components["schemas"]["DeadlineStep"][];
            /**
             * Format: date-time
             * @description 到期时刻（当日二十四时）
             */
            due_at?: string;
            /** @description 末日 */
            due_on: string;
            /** @description 是否已经结束 */
            ended?: string;
            /**
             * Format: date-time
             * @description 结束时间
             */
            ended_at?: string;
            /** @description 结束方式 */
            ended_title?: string;
            /** @description 延长 */
            extensions: components["schemas"]["DeadlineExtension"][];
            /** @description 在此日之前不得办理（送达日） */
            floor_on: string;
            /** @description 末日到来时为何不生效 */
            held_back?: string;
            /** @description 种类 */
            kind: string;
            /** @description 期限性质 */
            kind_title: string;
            /** @description 逾期办结，永久留痕 */
            late: boolean;
            /**
             * Format: int64
             * @description 末日变动的次数
             */
            moved: number;
            /** @description 下一个节点 */
            next?: components["schemas"]["ClockStep"];
            /** @description 是否逾期 */
            overdue: boolean;
            /** @description 不计入的时间 */
            pauses: components["schemas"]["DeadlinePause"][];
            /** @description 期限规则版本 */
            period_edition: string;
            /** @description 跨入尚未公布放假安排的年份，末日为暂定 */
            provisional: boolean;
            /** @description 顺延之前的末日；延长自此起算 */
            raw_on: string;
            /** @description 剩余时间 */
            remaining?: components["schemas"]["Remaining"];
            /** @description 规则编号 */
            rule: string;
            /**
             * @description 环节
             * @enum {string}
             */
            state: "running" | "paused" | "ended";
            /** @description 已触发的提醒 */
            struck: string[];
            /** @description 名称 */
            title: string;
            /** @description 使期限起算的记录 */
            trigger_entry?: components["schemas"]["ClockEntry"];
            /** @description 起算之日 */
            trigger_on: string;
            /**
             * Format: int64
             * @description 起算的记录序号
             */
            trigger_sequence: number;
        };
        ClockEntry: {
            /**
             * Format: date-time
             * @description 发生时间
             */
            happened_at: string;
            /** @description 种类 */
            kind: string;
            /**
             * Format: int64
             * @description 记录序号
             */
            sequence: number;
            /** @description 名称 */
            title: string;
        };
        ClockExtendable: {
            /** @description 批准人 */
            approver: string;
            /** @description 批准的可以短于此 */
            at_most: boolean;
            /** @description 依据 */
            cite: string;
            /** @description 须经负责人集体讨论 */
            collective: boolean;
            /** @description 依据的可靠程度 */
            confidence: string;
            /** @description 编号 */
            id: string;
            /** @description 依据来源 */
            source: string;
            /** @description 期限 */
            span: string;
            /** @description 是否已经使用 */
            used: boolean;
        };
        ClockMove: {
            /**
             * Format: date-time
             * @description 拨到的时间，不早于演示时钟的现在
             */
            now: string;
        };
        ClockRule: {
            /** @description 期限对谁计算 */
            actor: string;
            /** @description 其他依据 */
            also: string[];
            /** @description 自事件之日向前计算 */
            backward: boolean;
            /** @description 规定期限的条文 */
            cite: string;
            /** @description A 已读全文，B 摘录，C 凭记忆，P 本机关规定 */
            confidence: string;
            /** @description WD 工作日，CD 自然日，M 月，H 小时 */
            day_type: string;
            /** @description 日的种类名称 */
            day_type_title: string;
            /** @description 依法可以延长几次、每次多久、由谁批准 */
            extensions: components["schemas"]["ClockExtendable"][];
            /** @description 说明 */
            note?: string;
            /** @description forward 末日逢休假日顺延，none 不顺延 */
            roll: string;
            /** @description 依据来源 */
            source: string;
            /** @description 例如 10个工作日 */
            span: string;
            /** @description 起算事由 */
            trigger: string;
        };
        ClockStep: {
            /**
             * Format: date-time
             * @description 时间
             */
            at: string;
            /** @description 届时提醒的岗位 */
            notify: string[];
            /** @description 步骤 */
            step: string;
            /** @description 届时发生什么 */
            text: string;
        };
        Conflict: {
            /** @description 检查对象 */
            object: string;
            /** @description 执法人员 */
            officer: string;
        };
        Copied: {
            /** @description 事项 */
            act: string;
            /**
             * Format: date-time
             * @description 时间
             */
            at: string;
            /** @description 由谁抄送 */
            from: components["schemas"]["Named"];
            /** @description 附言 */
            note?: string;
            /**
             * Format: int64
             * @description 记录编号
             */
            sequence: number;
            /** @description 名称 */
            title: string;
            /** @description 抄送给谁 */
            to: components["schemas"]["ReadBy"][];
        };
        Correcting: {
            /**
             * Format: date-time
             * @description 正确的发生时间；不填的为整条划去
             */
            amended_happened_at?: string;
            /**
             * Format: int64
             * @description 有误记录的序号
             */
            entry: number;
            /** @description 提出人 */
            proposer: components["schemas"]["Named"];
            /** @description 更正理由 */
            reason: string;
        };
        Counsel: {
            /** @description 书面意见 */
            advice?: components["schemas"]["CasefileCounselAdvise"];
            /**
             * Format: date-time
             * @description 时间
             */
            at: string;
            /** @description 办理人 */
            by: components["schemas"]["Named"];
            /** @description 法律顾问、公职律师 */
            counsel: string;
            /** @description 是否已经结束 */
            ended: boolean;
            /** @description 提供查阅的文件 */
            files?: components["schemas"]["CasefileFileRef"][];
            /** @description 名称 */
            name: string;
            /** @description 提供查阅的文书编号 */
            papers?: string[];
            /** @description 请求论证的问题 */
            question: string;
            /**
             * Format: int64
             * @description 记录序号
             */
            sequence: number;
            /**
             * Format: date
             * @description 查阅截止日期（含当日）
             */
            until: string;
        };
        Countersign: {
            /** @description 请会签的内容 */
            ask: string;
            /**
             * Format: date-time
             * @description 时间
             */
            at: string;
            /**
             * @description 会签结果
             * @enum {string}
             */
            ended?: "agreed" | "refused" | "returned" | "recalled";
            /**
             * Format: date-time
             * @description 结束的时间
             */
            ended_at?: string;
            /** @description 由谁结束 */
            ended_by?: components["schemas"]["Named"];
            /** @description 会签结果 */
            ended_title: string;
            /** @description 由谁发起 */
            from: components["schemas"]["Named"];
            /**
             * @description 会签方式
             * @enum {string}
             */
            mode: "all" | "any" | "vote";
            /** @description 未获同意仍继续办理的理由 */
            overruled?: string;
            /**
             * Format: int64
             * @description 需要的同意票数
             */
            quorum?: number;
            /** @description 退回的理由 */
            reason?: string;
            /**
             * Format: int64
             * @description 记录编号
             */
            sequence: number;
            /** @description 会签人员 */
            signers: components["schemas"]["Signer"][];
        };
        CourseStep: {
            /** @description 事项 */
            act: string;
            /**
             * Format: date-time
             * @description 发生时间
             */
            at: string;
            /** @description 办理人 */
            by: components["schemas"]["Named"];
            /**
             * Format: int64
             * @description 记录序号
             */
            sequence: number;
            /** @description 事项名称 */
            title: string;
            /** @description 其后所处的环节 */
            to?: string;
        };
        CredentialsBody: {
            /** @description 登录名 */
            login: string;
            /** @description 密码 */
            password: string;
        };
        Deadline: {
            result: components["schemas"]["DeadlineResult"];
            rule: components["schemas"]["LawPeriod"];
        };
        DeadlineExtension: {
            /** @description 依据 */
            cite?: string;
            /** @description 编号 */
            id?: string;
            /** @description 期限 */
            span: string;
        };
        DeadlinePause: {
            /** @description 依据 */
            cite?: string;
            /** @description 起 */
            from: string;
            /** @description 名称 */
            title?: string;
            /** @description 止 */
            to: string;
        };
        DeadlineResult: {
            calendar?: string;
            derivation: components["schemas"]["DeadlineStep"][];
            /** Format: date-time */
            due_at?: string;
            due_on: string;
            edition?: string;
            paused?: boolean;
            provisional: boolean;
            raw_on: string;
            rule: string;
            start_on: string;
        };
        DeadlineStep: {
            /** @description 依据 */
            cite?: string;
            /** @description 日期 */
            on: string;
            /** @description 说明 */
            text: string;
        };
        DeadlineStretch: {
            /**
             * Format: int64
             * @description 计算基数（分）
             */
            base: number;
            /**
             * Format: int64
             * @description 天数
             */
            days: number;
            /** @description 起 */
            from: string;
            /** @description 止 */
            to: string;
        };
        Debt: {
            /** @description 计算到哪一日 */
            as_of: string;
            /**
             * Format: int64
             * @description 征收金额（分）
             */
            charge: number;
            /**
             * Format: int64
             * @description 已缴征收款（分）
             */
            charge_paid: number;
            /**
             * Format: int64
             * @description 没收金额（分）
             */
            confiscated: number;
            /**
             * Format: int64
             * @description 已缴没收款（分）
             */
            confiscated_paid: number;
            /**
             * Format: int64
             * @description 代履行费用（分）
             */
            costs: number;
            /**
             * Format: int64
             * @description 已缴代履行费用（分）
             */
            costs_paid: number;
            /** @description 缴款末日 */
            due_on: string;
            /**
             * Format: int64
             * @description 罚款金额（分）
             */
            fine: number;
            /**
             * Format: int64
             * @description 已缴罚款（分）
             */
            fine_paid: number;
            /** @description 各期 */
            parts?: components["schemas"]["DebtPart"][];
            /** @description 退还款项 */
            refund: components["schemas"]["RefundReckon"];
            /** @description 加处罚款 */
            surcharge: components["schemas"]["SurchargeReckon"];
        };
        DebtPart: {
            /**
             * Format: int64
             * @description 本期金额（分）
             */
            amount: number;
            /**
             * Format: date
             * @description 本期缴纳期限
             */
            due_on: string;
            /**
             * Format: int64
             * @description 本期尚欠（分）
             */
            open: number;
            /** @description 是否逾期 */
            overdue?: boolean;
            /** @description 缴清日期 */
            paid_on?: string;
        };
        Decision: {
            /** @description 办理人 */
            by: components["schemas"]["Named"];
            /**
             * Format: date-time
             * @description 制发时间
             */
            issued_at?: string;
            /**
             * Format: date-time
             * @description 作出时间
             */
            made_at: string;
            /** @description 文号 */
            number?: string;
            /** @description 结果 */
            outcome: string;
            /**
             * Format: date-time
             * @description 送达时间
             */
            served_at?: string;
            /** @description 内容摘要（SHA-256） */
            sha256: string;
            /**
             * Format: int64
             * @description 稿次
             */
            version: number;
        };
        Defence: {
            /** @description 是否已经答复 */
            answered: boolean;
            /** @description 书面材料 */
            files?: components["schemas"]["CasefileFileRef"][];
            /** @description 是否逾期办结 */
            late: boolean;
            /** @description 是否口头提出 */
            oral?: boolean;
            /** @description 当事人提出的事实、理由和证据，逐项列明 */
            points: string[];
            /**
             * Format: date
             * @description 邮寄提出的邮戳日
             */
            posted_on?: string;
            /**
             * Format: int64
             * @description 记录序号
             */
            sequence: number;
        };
        Delegation: {
            /** @description 请其准备的内容 */
            ask: string;
            /**
             * Format: date-time
             * @description 时间
             */
            at: string;
            /** @description 由谁委派 */
            from: components["schemas"]["Named"];
            /** @description 交回的意见 */
            note?: string;
            /**
             * Format: date-time
             * @description 交回的时间
             */
            note_at?: string;
            /** @description 是否已撤回 */
            recalled: boolean;
            /**
             * Format: int64
             * @description 记录编号
             */
            sequence: number;
            /** @description 委派给谁 */
            to: components["schemas"]["Named"];
        };
        Deliberation: {
            /** @description 结论是否同意拟处理意见 */
            approved: boolean;
            /** @description 参加讨论的负责人、意见和签名 */
            members: components["schemas"]["CasefileMemberView"][];
            /** @description 讨论记录 */
            minutes: string;
            /**
             * Format: int64
             * @description 记录序号
             */
            sequence: number;
            /**
             * Format: int64
             * @description 稿次
             */
            version: number;
        };
        Delivery: {
            /**
             * Format: int64
             * @description 本轮已发送的次数
             */
            attempts: number;
            /**
             * @description 方式
             * @enum {string}
             */
            channel: "mail" | "hook";
            /** Format: date-time */
            created_at: string;
            digest?: boolean;
            /**
             * Format: date-time
             * @description 最早发送时间
             */
            due_at: string;
            id: string;
            kind: string;
            kind_title: string;
            /** @description 最近一次没有发出的原因 */
            reason?: string;
            recipient: components["schemas"]["Named"];
            /** @description 可以重新发送 */
            retryable: boolean;
            /**
             * Format: int64
             * @description 重新发送的次数
             */
            round: number;
            /** Format: date-time */
            settled_at?: string;
            /**
             * @description 状态
             * @enum {string}
             */
            state: "pending" | "delivered" | "dead" | "dropped";
            state_title: string;
            /** @description 推送目标的名称 */
            target?: string;
        };
        DemoClock: {
            /** Format: date-time */
            now: string;
            /**
             * Format: int64
             * @description 尚未处理的到期事项数；为零即已全部处理
             */
            pending: number;
        };
        DemoPeople: {
            /** @description 所有演示账号共用的密码 */
            password: string;
            people: components["schemas"]["DemoPerson"][];
        };
        DemoPerson: {
            login: string;
            name: string;
            /** @description 该账号用来演示什么 */
            note?: string;
            role_title: string;
            unit: string;
        };
        Desk: {
            /** @description 抄送 */
            copies: components["schemas"]["Copied"][];
            /** @description 有过签收、转办、委派、会签、催办的待办 */
            tasks: components["schemas"]["DeskTask"][];
        };
        DeskTask: {
            /** @description 事项 */
            act: string;
            /** @description 会签 */
            countersigns: components["schemas"]["Countersign"][];
            /** @description 委派 */
            delegations: components["schemas"]["Delegation"][];
            /** @description 签收和转办，最后一项是现在的 */
            holds: components["schemas"]["Hold"][];
            /** @description 属于谁；仅多人各有一项同样待办时有 */
            of?: components["schemas"]["Named"];
            /** @description 名称 */
            title: string;
            /** @description 催办 */
            urges: components["schemas"]["Urge"][];
        };
        Disagreement: {
            /** @description 书面意见 */
            advice: components["schemas"]["CasefileLadderAdvise"][];
            /** @description 协调经过，依次 */
            course: components["schemas"]["CourseStep"][];
            /** @description 协调会议 */
            meetings: components["schemas"]["CasefileLadderCoordinate"][];
            /**
             * Format: int64
             * @description 确定处理结果的记录序号
             */
            minutes?: number;
            /** @description 提出异议的人员 */
            objected_by: components["schemas"]["Named"];
            /** @description 异议 */
            objection: components["schemas"]["CasefileDisagreementObject"];
            /** @description 拟处理意见 */
            proposals: components["schemas"]["CasefileLadderPropose"][];
            /** @description 处理结果 */
            resolution?: components["schemas"]["CasefileLadderResolve"];
            /**
             * Format: int64
             * @description 轮次
             */
            round: number;
        };
        Draft: {
            act: string;
            /**
             * Format: int64
             * @description 案件现在的版本
             */
            case_now?: number;
            case_number?: string;
            /**
             * Format: int64
             * @description 填写时所见的案件版本
             */
            case_version: number;
            /**
             * Format: date
             * @description 保留至该日
             */
            expires_on: string;
            input: unknown;
            /** @description 草稿的版本，即 ETag */
            revision: string;
            /** Format: date-time */
            saved_at: string;
            /** @description 填写以后使所见内容失效的记录 */
            since: components["schemas"]["Change"][];
            /** @description 案件；登记新案的为程序代号 */
            subject: string;
            title: string;
        };
        DraftItem: {
            act: string;
            /**
             * Format: int64
             * @description 案件现在的版本
             */
            case_now?: number;
            case_number?: string;
            /**
             * Format: int64
             * @description 填写时所见的案件版本
             */
            case_version: number;
            /**
             * Format: date
             * @description 保留至该日
             */
            expires_on: string;
            /** @description 草稿的版本，即 ETag */
            revision: string;
            /** Format: date-time */
            saved_at: string;
            /** @description 案件；登记新案的为程序代号 */
            subject: string;
            title: string;
        };
        Draw: {
            /**
             * Format: date-time
             * @description 时间
             */
            at: string;
            /** @description 见证 */
            attended?: components["schemas"]["CasefileDrawAttend"];
            /**
             * Format: date-time
             * @description 见证时间
             */
            attended_at?: string;
            /** @description 办理人 */
            by: components["schemas"]["Named"];
            /** @description 终止 */
            cancelled?: components["schemas"]["CasefileDrawCancel"];
            /**
             * Format: date-time
             * @description 终止时间
             */
            cancelled_at?: string;
            /** @description 利害关系和回避声明 */
            conflicts: components["schemas"]["CasefileDrawConflict"][];
            /** @description 未列入名单的检查对象、检查人员及理由 */
            excluded: components["schemas"]["CasefileDrawExcluded"][];
            /** @description 抽取 */
            held?: components["schemas"]["CasefileDrawHold"];
            /**
             * Format: date-time
             * @description 抽取时间
             */
            held_at?: string;
            /**
             * Format: int64
             * @description 文号
             */
            number: number;
            /** @description 检查事项 */
            power: string;
            /** @description 可以用 sanxiang draw verify 核验的抽取记录 */
            protocol: components["schemas"]["Protocol"];
            /**
             * Format: int64
             * @description 记录序号
             */
            sequence: number;
            /** @description 见证人 */
            witness: components["schemas"]["Named"];
        };
        Drawn: {
            /** @description 检查对象 */
            object: string;
            /** @description 执法人员 */
            officers?: string[];
        };
        DutyCase: {
            id: string;
            number?: string;
            unit: components["schemas"]["Named"];
        };
        DutyFinding: {
            /** @description 先办的人员 */
            by?: components["schemas"]["Named"];
            /** @description 具体的在办案件；没有的为任何案件 */
            cases: components["schemas"]["DutyCase"][];
            cite?: string;
            /** @description 先办的事项 */
            first?: components["schemas"]["DutyStep"];
            /** Format: date */
            from: string;
            /**
             * @description 岗位集于一人、在办案件中已办过应当分离的事项、无人可办、不在岗期间无人可办
             * @enum {string}
             */
            kind: "combined" | "repeated" | "vacant" | "away";
            person?: components["schemas"]["Named"];
            /** @description 程序 */
            procedure: string;
            /** @description 凭哪些岗位、代行谁的职务 */
            roles: components["schemas"]["Assignment"][];
            /** @description 后办的事项；无人可办时为待办的事项 */
            second: components["schemas"]["DutyStep"];
            text: string;
            /** Format: date */
            until?: string;
        };
        DutyStep: {
            act?: string;
            /** @enum {string} */
            function: "handle" | "speak" | "review" | "decide" | "host";
            function_title: string;
            title: string;
        };
        DutyVerdict: {
            /** @description 变动可以登记；可能仍有提示 */
            allowed: boolean;
            /**
             * Format: int64
             * @description 核对的在办案件数
             */
            cases: number;
            /**
             * Format: int64
             * @description 核对的人员数
             */
            people: number;
            /** @description 因其他原因不能登记的说明 */
            problem?: components["schemas"]["Fault"];
            /** @description 因此不能登记的反例 */
            refused: components["schemas"]["DutyFinding"][];
            /** @description 没有提出变动时：现状中的问题 */
            standing: components["schemas"]["DutyFinding"][];
            /** @description 不妨碍登记、但应当知道的后果 */
            warned: components["schemas"]["DutyFinding"][];
        };
        Edition: {
            /** @description 已经发布，尚未生效 */
            coming: boolean;
            /** @description 版本编号 */
            edition: string;
            /** @description 生效日期；各行另有生效日期的从其规定 */
            effective_from: string;
            /**
             * @description 类别
             * @enum {string}
             */
            kind: "calendar" | "periods" | "params" | "powers" | "major_rules" | "packs" | "benchmarks";
            /** @description 批准时间 */
            loaded_at?: string;
            /** @description 批准人；随系统发布的没有 */
            loaded_by?: string;
            /** @description 批准人姓名 */
            loaded_by_name?: string;
            /** @description 来源 */
            source: string;
        };
        EditionDecision: {
            /** @description 所见现行版本的摘要 */
            basis: string;
            /** @description 所见草案的摘要 */
            digest: string;
            /** @description 批准意见 */
            reason?: string;
        };
        EditionDraft: {
            /** @description 草案文本的摘要（SHA-256） */
            digest: string;
            /** @description 版本编号 */
            edition: string;
            /** @description 生效日期 */
            effective_from: string;
            /** @description 草案编号 */
            id: string;
            /**
             * @description 类别
             * @enum {string}
             */
            kind: "calendar" | "periods" | "params" | "powers" | "major_rules" | "packs" | "benchmarks";
            /** @description 提交人 */
            maker: components["schemas"]["Named"];
            /** @description 查询人本人提交 */
            own: boolean;
            /** @description 来源 */
            source: string;
            /**
             * @description 状态
             * @enum {string}
             */
            state: "pending" | "approved" | "rejected" | "withdrawn";
            /**
             * Format: date-time
             * @description 最近变动时间
             */
            updated_at: string;
        };
        EditionDraftDetail: {
            /** @description 查询人为何不能批准或者退回 */
            barred?: string;
            /** @description 现行版本的摘要；批准时连同草案的摘要一并提交，证明所见即所批 */
            basis: string;
            /** @description 与现行规则的差异 */
            changes: components["schemas"]["RuleChange"][];
            /** @description 草案文本的摘要（SHA-256） */
            digest: string;
            /** @description 版本编号 */
            edition: string;
            /** @description 生效日期 */
            effective_from: string;
            /** @description 未通过的检查；没有的可以批准 */
            faults: components["schemas"]["Field"][];
            /** @description 草案编号 */
            id: string;
            /**
             * @description 类别
             * @enum {string}
             */
            kind: "calendar" | "periods" | "params" | "powers" | "major_rules" | "packs" | "benchmarks";
            /** @description 提交人 */
            maker: components["schemas"]["Named"];
            /** @description 查询人本人提交 */
            own: boolean;
            /** @description 来源 */
            source: string;
            /**
             * @description 状态
             * @enum {string}
             */
            state: "pending" | "approved" | "rejected" | "withdrawn";
            /** @description 经过 */
            steps: components["schemas"]["EditionDraftStep"][];
            /** @description 草案全文 */
            text: string;
            /**
             * Format: date-time
             * @description 最近变动时间
             */
            updated_at: string;
        };
        EditionDraftStep: {
            /**
             * Format: date-time
             * @description 时间
             */
            at: string;
            /** @description 当时文本的摘要 */
            digest: string;
            /** @description 理由 */
            reason?: string;
            /** @description 岗位 */
            role: string;
            /**
             * @description 事项
             * @enum {string}
             */
            what: "submitted" | "replaced" | "withdrawn" | "rejected" | "approved";
            /** @description 办理人 */
            who: components["schemas"]["Named"];
        };
        EditionImpact: {
            /** @description 在计期限的变动 */
            clocks?: components["schemas"]["WhatIfClocks"];
            /** @description 所推演草案的摘要 */
            digest: string;
            /** @description 没有推演的，为何 */
            note?: string;
            /** @description 未决定案件结论的变动 */
            params?: components["schemas"]["WhatIfParams"];
        };
        EditionRefusal: {
            /** @description 所见草案的摘要 */
            digest: string;
            /** @description 理由 */
            reason: string;
        };
        Ending: {
            /**
             * Format: date-time
             * @description 时间
             */
            at: string;
            /** @description 事由 */
            ground?: string;
            /**
             * @description 种类
             * @enum {string}
             */
            kind: "terminate" | "transfer" | "not_filed";
            /** @description 理由 */
            reason: string;
            /** @description 止 */
            to?: string;
        };
        EndOf: {
            id: string;
            /**
             * Format: date
             * @description 最后一日；不填为立即终止
             */
            until?: string;
        };
        Event: {
            actor: string;
            actor_name: string;
            /**
             * Format: int64
             * @description 更正发生时间的记录序号
             */
            amended_by?: number;
            cite?: string;
            /** @description 本记录改变的期限 */
            clocks: components["schemas"]["Clock"][];
            /** @description 演示时钟下的记录 */
            demo_clock?: boolean;
            facts: unknown;
            /** Format: date-time */
            happened_at: string;
            /** @description 事项，或者系统记载的种类 */
            kind: string;
            /** @description 期限届满后提出 */
            late?: boolean;
            /** @description 记载晚于发生之日；人员的记录即为补录 */
            late_entry?: boolean;
            moves: components["schemas"]["TrackState"][];
            papers: components["schemas"]["PaperRef"][];
            /** @description 关口要求写明的理由 */
            reasons: components["schemas"]["Reason"][];
            /** Format: date-time */
            recorded_at: string;
            role: string;
            role_title: string;
            /** Format: int64 */
            sequence: number;
            /** @description 已被更正划去 */
            struck?: boolean;
            title: string;
            /**
             * Format: date-time
             * @description 更正前的发生时间
             */
            was_at?: string;
        };
        Evidence: {
            /**
             * Format: date-time
             * @description 时间
             */
            at: string;
            /** @description 来源和收集情况；视听资料、电子数据必填 */
            capture?: components["schemas"]["CasefileCapture"];
            /** @description 是否向当事人或者有关人员出示执法证件 */
            certificates_shown: boolean;
            /** @description 是否为复制件；不是的为原件、原物 */
            copy?: boolean;
            /** @description 复制件是否已注明核对与原件（原物）一致 */
            copy_checked?: boolean;
            /** @description 鉴定情况；鉴定意见必填 */
            expert?: components["schemas"]["CasefileExpertOpinion"];
            /** @description 证据文件 */
            files: components["schemas"]["CasefileFileRef"][];
            /**
             * @description 证据种类（处罚法46）：书证、物证、视听资料、电子数据、证人证言、当事人的陈述、鉴定意见、勘验笔录及现场笔录、其他
             * @enum {string}
             */
            kind: "documentary" | "physical" | "audiovisual" | "electronic" | "testimony" | "statement" | "expert" | "inspection" | "other";
            /**
             * @description 属于送审材料清单中的哪一项材料：购房人统计、资金流水、催告书、决定书草稿、核定表、减免缓申请材料、检查记录、征收补偿方案、社会稳定风险评估报告、补偿费用到位证明
             * @enum {string}
             */
            material?: "buyers" | "fund_flow" | "demand" | "decision_draft" | "assessment" | "relief_application" | "inspection_record" | "compensation_plan" | "risk_assessment" | "funds_proof";
            /** @description 在场执法人员，不少于两人 */
            officers: string[];
            /** @description 复制件是否由执法人员签名或者盖章 */
            officers_signed?: boolean;
            /** @description 取证地点；现场检查、勘验笔录必填 */
            place?: string;
            /** @description 证明的事实 */
            proves: string;
            /** @description 提供人；复制件必填 */
            provider?: string;
            /** @description 复制件是否由提供人签名或者盖章 */
            provider_signed?: boolean;
            /**
             * Format: int64
             * @description 记录序号
             */
            sequence: number;
            /**
             * Format: date-time
             * @description 出示证件的时间；不填的为行为发生时间
             */
            shown_at?: string;
            /** @description 现场检查、勘验笔录；勘验笔录、现场笔录必填 */
            site_record?: components["schemas"]["CasefileSiteRecord"];
            /** @description 提取和清单；物证的原物必填，书证开列清单的也可以填写 */
            taking?: components["schemas"]["CasefileTaking"];
            /** @description 证据名称 */
            title: string;
            /** @description 询问笔录；证人证言、当事人的陈述必填 */
            transcript?: components["schemas"]["CasefileTranscript"];
        };
        Expiring: {
            /** @description 本人凭该证件承办或者审核的在办案件 */
            cases: components["schemas"]["DutyCase"][];
            /**
             * Format: int64
             * @description 距最后一日的日数
             */
            days_left: number;
            /** @enum {string} */
            kind: "enforcement" | "qualification";
            kind_title: string;
            number: string;
            person: components["schemas"]["Named"];
            /** @description 除本人外受到提醒的人员：所在机构的负责人 */
            told: components["schemas"]["Named"][];
            /**
             * Format: date
             * @description 最后一日
             */
            until: string;
            /**
             * Format: int64
             * @description 已达到的提醒档次（到期前多少日）
             */
            warning: number;
        };
        Facts: {
            /** @description 主要负责人回避后，经集体讨论指定在本案中代行其职责的人员 */
            acting_head?: components["schemas"]["Named"];
            /** @description 限期自行拆除公告 */
            announcement?: components["schemas"]["CasefileCompulsionAnnounce"];
            /** @description 答复 */
            answers: components["schemas"]["CasefileDefenceAnswer"][];
            /** @description 强制执行申请及其审核、法院答复 */
            application?: components["schemas"]["CasefileApplication"];
            /** @description 请求其他机关协助及答复 */
            assistances: components["schemas"]["CasefileAssistance"][];
            /** @description 结案 */
            closure?: components["schemas"]["CasefileClosureSubmit"];
            /** @description 代履行、强制拆除及其费用 */
            compulsions: components["schemas"]["CasefileCompulsion"][];
            /** @description 待确认的更正 */
            correcting?: components["schemas"]["Correcting"];
            /** @description 补正、更正文书 */
            corrections: components["schemas"]["CasefileDecisionCorrection"][];
            /** @description 法律顾问 */
            counsel: components["schemas"]["Counsel"][];
            /** @description 截至今日应缴、已缴、加处罚款和应当退还的款项，含推算过程（分） */
            debt?: components["schemas"]["Debt"];
            /** @description 决定 */
            decision?: components["schemas"]["Decision"];
            /** @description 陈述、申辩 */
            defences: components["schemas"]["Defence"][];
            /** @description 延期、分期缴纳的申请和审批 */
            deferrals: components["schemas"]["CasefilePayPlan"][];
            /** @description 集体讨论 */
            deliberations: components["schemas"]["Deliberation"][];
            /** @description 催告 */
            demands: components["schemas"]["CasefileDemand"][];
            /** @description 意见分歧 */
            disagreement?: components["schemas"]["Disagreement"];
            /** @description 公示 */
            disclosure?: components["schemas"]["PublicVersion"];
            /** @description 终止、移送或者不予立案 */
            ending?: components["schemas"]["Ending"];
            /** @description 终结执行 */
            enforcement_end?: components["schemas"]["CasefileEnforcementEnd"];
            /** @description 证据 */
            evidence: components["schemas"]["Evidence"][];
            /** @description 房屋征收 */
            expropriation?: components["schemas"]["CasefileExpropriationFile"];
            /** @description 决定作出后的变更、撤销等 */
            fates: components["schemas"]["CasefileFate"][];
            /** @description 立案日期 */
            filed_on?: string;
            /** @description 立案审批 */
            filing?: components["schemas"]["CasefileFilingSubmit"];
            /** @description 承办人 */
            handlers: components["schemas"]["Named"][];
            /** @description 听证 */
            hearing?: components["schemas"]["Hearing"];
            /** @description 行政检查 */
            inspection?: components["schemas"]["Inspection"];
            /** @description 线索 */
            lead?: components["schemas"]["CasefileLeadRegister"];
            /** @description 征收 */
            levy?: components["schemas"]["Levy"];
            /** @description 案由和当事人 */
            matter: components["schemas"]["Matter"];
            /** @description 应当审核的理由 */
            must_review: components["schemas"]["LawHit"][];
            /** @description 告知 */
            notices: components["schemas"]["PriorNotice"][];
            /** @description 送审材料清单：本案应当有的材料及其所在 */
            pack: components["schemas"]["PackItem"][];
            /**
             * Format: int64
             * @description 已缴金额（分）
             */
            paid: number;
            /** @description 曾经承办本案的人员 */
            past_handlers: components["schemas"]["Named"][];
            /** @description 履行 */
            performance?: components["schemas"]["CasefilePerformanceComplete"];
            /** @description 检查计划 */
            plan?: components["schemas"]["Plan"];
            /** @description 先行登记保存 */
            preservations: components["schemas"]["Preservation"][];
            /** @description 拟处理意见 */
            proposals: components["schemas"]["Proposal"][];
            /** @description 公告送达 */
            publications: components["schemas"]["Publication"][];
            /** @description 对发证机关的处理建议 */
            recommendations: components["schemas"]["CasefileRecommendation"][];
            /** @description 回避 */
            recusals: components["schemas"]["Recusal"][];
            /** @description 移送涉嫌犯罪案件 */
            referral?: components["schemas"]["Referral"];
            /** @description 退还的款项 */
            refunds: components["schemas"]["CasefileRefund"][];
            /** @description 备案 */
            registration?: components["schemas"]["Registration"];
            /** @description 行政复议、行政诉讼 */
            remedies: components["schemas"]["CasefileRemedyCase"][];
            /** @description 调查终结报告 */
            report?: components["schemas"]["CasefileInvestigationReport"];
            /** @description 法制审核各轮 */
            rounds: components["schemas"]["Round"][];
            /** @description 查封、扣押 */
            seizures: components["schemas"]["Seizure"][];
            /** @description 当事人确认的送达地址 */
            service_address?: components["schemas"]["CasefileAddressConfirm"];
            /** @description 当场处罚 */
            spot?: components["schemas"]["Spot"];
            /** @description 对催告的陈述、申辩 */
            statements: components["schemas"]["CasefileStatement"][];
            /** @description 加处罚款的决定、送达和减免 */
            surcharge: components["schemas"]["CasefileSurchargeFile"];
            /** @description 检测、检验、鉴定的委托、结果和告知 */
            tests: components["schemas"]["CasefileTest"][];
            /** @description 本机关对决定的变更、撤销 */
            variations: components["schemas"]["CasefileVariation"][];
            /** @description 核查 */
            verification?: components["schemas"]["CasefileVerificationFinish"];
        };
        Fault: {
            cite?: string;
            code: string;
            fields?: components["schemas"]["Field"][];
            gate?: string;
            message: string;
            since?: components["schemas"]["Change"][];
        };
        Field: {
            message: string;
            path: string;
        };
        FieldChange: {
            /** @description 草案内容 */
            is: string;
            /** @description 栏目 */
            name: string;
            /** @description 现行内容 */
            was: string;
        };
        File: {
            /** @description 媒体类型 */
            mime: string;
            /** @description 名称 */
            name: string;
            /** @description 内容摘要（SHA-256） */
            sha256: string;
            /**
             * Format: int64
             * @description 字节数
             */
            size: number;
            /**
             * Format: date-time
             * @description 上传时间
             */
            uploaded_at: string;
            /** @description 上传人 */
            uploaded_by: components["schemas"]["Named"];
        };
        Gate: {
            cite: string;
            /** @enum {string} */
            effect: "refuse" | "ask_reason" | "note";
            id: string;
            title: string;
        };
        Gesture: {
            /** @description 待办流转的代码，例如 task.claim */
            gesture: string;
            /** @description 名称 */
            title: string;
        };
        Hearing: {
            /** @description 听证参加人：代理人、翻译人员、第三人 */
            enrolled?: components["schemas"]["CasefileHearingEnrol"];
            /** @description 主持人 */
            host?: components["schemas"]["Named"];
            /** @description 是否逾期办结 */
            late: boolean;
            /** @description 听证通知 */
            notice?: components["schemas"]["CasefileHearingNotify"];
            /**
             * Format: date-time
             * @description 听证通知送达时间
             */
            noticed_at?: string;
            /** @description 延期的申请、决定和当日的延期 */
            postponements: components["schemas"]["CasefilePuttingOff"][];
            /** @description 听证笔录 */
            record?: components["schemas"]["CasefileHearingHold"];
            /** @description 是否要求听证 */
            requested: boolean;
        };
        Held: {
            /**
             * Format: date
             * @description 生效日期
             */
            from: string;
            readonly id?: string;
            /** @description 账号 */
            person: string;
            /**
             * @description 岗位
             * @enum {string}
             */
            role: "officer" | "unit_head" | "reviewer" | "review_head" | "counsel" | "deputy_head" | "head" | "hearing_host" | "publisher" | "disclosure_checker" | "archivist" | "supervisor" | "admin";
            /** @description 机构代号 */
            unit: string;
            /**
             * Format: date
             * @description 最后一日；不填为长期
             */
            until?: string;
        };
        HeldCertificate: {
            /**
             * Format: int64
             * @description 将到期的：距最后一日的日数
             */
            days_left?: number;
            /** Format: date */
            from: string;
            /** @enum {string} */
            kind: "enforcement" | "qualification";
            kind_title: string;
            number: string;
            /**
             * Format: date
             * @description 最后一日；没有的为长期
             */
            until?: string;
            /** @description 今日有效 */
            valid: boolean;
            /**
             * Format: int64
             * @description 已达到的提醒档次（到期前多少日）
             */
            warning?: number;
        };
        Hold: {
            /** @description 是否已签收 */
            accepted: boolean;
            /**
             * Format: date-time
             * @description 时间
             */
            at: string;
            /** @description 由谁转办；自己签收的没有 */
            from?: components["schemas"]["Named"];
            /**
             * Format: int64
             * @description 记录编号
             */
            sequence: number;
            /** @description 在谁手中 */
            to: components["schemas"]["Named"];
        };
        Inspection: {
            /**
             * Format: date-time
             * @description 批准时间
             */
            approved_at?: string;
            /** @description 检查结论 */
            concluded?: components["schemas"]["CasefileInspectConclude"];
            /** @description 责令改正的末日 */
            correct_by?: string;
            /**
             * Format: int64
             * @description 提出审批时本年度已计入上限的检查次数
             */
            inspected_before: number;
            /** @description 检查通知 */
            notified?: components["schemas"]["CasefileInspectNotify"];
            /** @description 是否超过年度检查频次上限 */
            over_cap?: boolean;
            /** @description 检查审批事项 */
            proposed: components["schemas"]["CasefileInspectPropose"];
            /** @description 复查 */
            rechecks: components["schemas"]["Recheck"][];
            /** @description 现场检查笔录 */
            recorded?: components["schemas"]["CasefileInspectRecord"];
            /**
             * Format: date-time
             * @description 记录时间
             */
            recorded_at?: string;
        };
        ItemChange: {
            /** @description 变动后 */
            after: string;
            /** @description 变动前 */
            before: string;
            /** @description 项目 */
            item: string;
        };
        LastDay: {
            /**
             * Format: date
             * @description 最后一日；不填为立即终止
             */
            until?: string;
        };
        LawBenchmarkRow: {
            cite: string;
            conditions: string;
            confidence: string;
            edition: string;
            effective_from?: string;
            effective_until?: string;
            exempt?: boolean;
            fine?: components["schemas"]["LawFine"];
            gauge?: components["schemas"]["LawGauge"];
            id: string;
            kinds?: string[];
            note?: string;
            place: string;
            power: string;
            respondent: string;
            source: string;
            tier: string;
        };
        LawCheckItem: {
            cite: string;
            id: string;
            text: string;
        };
        LawCheckpoint: {
            after: string;
            confidence: string;
            notify: string[];
            source: string;
            text: string;
            unless: string;
        };
        LawDocument: {
            cite: string;
            id: string;
            title: string;
            when: string;
        };
        LawExtension: {
            approver: string;
            at_most?: boolean;
            /** @description 依据 */
            cite: string;
            collective?: boolean;
            confidence?: string;
            /** @description 编号 */
            id: string;
            source?: string;
            /** @description 期限 */
            span: string;
        };
        LawFilingTerms: {
            applicant: string;
            checks?: components["schemas"]["LawGround"][];
            documents: components["schemas"]["LawDocument"][];
            object?: string;
            review?: string;
            revokes?: components["schemas"]["LawGround"][];
            within?: string;
        };
        LawFine: {
            base?: string;
            /** Format: int64 */
            max?: number;
            /** Format: int64 */
            max_bp?: number;
            /** Format: int64 */
            min?: number;
            /** Format: int64 */
            min_bp?: number;
        };
        LawGauge: {
            /** Format: int64 */
            at_least?: number;
            /** Format: int64 */
            at_most?: number;
            /** Format: int64 */
            below?: number;
            fact: string;
            /** Format: int64 */
            over?: number;
        };
        LawGround: {
            cite: string;
            id: string;
            title: string;
        };
        LawHit: {
            /** @description 依据 */
            cite: string;
            /** @description 规则编号 */
            rule: string;
            /** @description 适用的条件 */
            tests?: string[];
            /** @description 名称 */
            title: string;
        };
        LawInspectionTerms: {
            checklist: components["schemas"]["LawCheckItem"][];
            subject: string;
        };
        LawLevyRate: {
            id: string;
            param: string;
            title: string;
        };
        LawLevyTerms: {
            decided_by?: string;
            grounds?: components["schemas"]["LawReliefGround"][];
            payer: string;
            quantities?: components["schemas"]["LawQuantity"][];
            rates?: components["schemas"]["LawLevyRate"][];
            unpaid?: string;
        };
        LawNotify: {
            at_risk?: string[];
            due?: string[];
            up?: string[];
        };
        LawPeriod: {
            actor: string;
            also?: string[];
            backward?: boolean;
            checkpoints?: components["schemas"]["LawCheckpoint"][];
            cite: string;
            confidence: string;
            edition: string;
            effective_from?: string;
            effective_until?: string;
            extensions?: components["schemas"]["LawExtension"][];
            fixed_date?: string;
            id: string;
            kind: string;
            note?: string;
            notify?: components["schemas"]["LawNotify"];
            roll: string;
            source: string;
            span: string;
            title: string;
            trigger: string;
            unmeasured?: string;
            up_after?: string;
            waits?: boolean;
            warn?: string[];
        };
        LawPower: {
            also?: string[];
            always_review?: boolean;
            category: string;
            cite: string;
            confidence: string;
            correct?: string;
            crime_check?: boolean;
            edition: string;
            effective_from?: string;
            effective_until?: string;
            field: string;
            filing?: components["schemas"]["LawFilingTerms"];
            id: string;
            inspection?: components["schemas"]["LawInspectionTerms"];
            law_version: string;
            levy?: components["schemas"]["LawLevyTerms"];
            measures?: string[];
            measures_cite?: string;
            note?: string;
            ranges?: components["schemas"]["LawRange"][];
            source: string;
            text: string;
            title: string;
        };
        LawQuantity: {
            id: string;
            title: string;
            unit: string;
        };
        LawRange: {
            after_order?: boolean;
            cite?: string;
            condition?: string;
            elsewhere?: string[];
            fine?: components["schemas"]["LawFine"];
            kinds: string[];
            must?: string[];
            not_treasury?: boolean;
            party: string;
            respondent: string;
        };
        LawReliefGround: {
            cite: string;
            confidence: string;
            id: string;
            kinds: string[];
            title: string;
        };
        LawReviewFacts: {
            campaign?: boolean;
            category: string;
            /** Format: int64 */
            confiscated?: number;
            crime?: boolean;
            /** Format: int64 */
            fine?: number;
            group?: boolean;
            head_asks?: boolean;
            hearing_held?: boolean;
            kinds?: string[];
            large_stop?: boolean;
            level?: string;
            /** Format: int64 */
            levied?: number;
            measure?: string;
            mitigated?: boolean;
            off_benchmark?: boolean;
            outcome: string;
            over_cap?: boolean;
            party_is_person?: boolean;
            power?: string;
            public_interest?: boolean;
            /** Format: int64 */
            relations?: number;
            /** Format: int64 */
            respondents?: number;
            summary?: boolean;
        };
        Levy: {
            /** @description 启动方式 */
            by: string;
            /**
             * Format: int64
             * @description 核定金额（分）；0 为尚未核定
             */
            charge: number;
            /**
             * Format: date-time
             * @description 最近一次催缴的送达时间
             */
            demanded_at?: string;
            /** @description 核定情况 */
            findings?: string;
            /** @description 计算过程 */
            formula?: string;
            /** @description 减免 */
            relief?: components["schemas"]["CasefileLevyRelief"];
        };
        LevyTerms: {
            /**
             * Format: int64
             * @description 应征金额（分）
             */
            charge: number;
            /**
             * Format: int64
             * @description 应缴金额（分）
             */
            due: number;
            /**
             * Format: int64
             * @description 缓征月数
             */
            months?: number;
            /**
             * Format: int64
             * @description 减免金额（分）
             */
            relief: number;
            /** @description 减免情形 */
            relief_ground?: string;
            /** @description 减免方式 */
            relief_kind?: string;
        };
        Link: {
            id: string;
            /**
             * @description inspection 行政检查发现违法行为；linked 单位违法，责任人员另案处理；plan 检查计划的任务和随机抽查；levy 征收款逾期拒不缴纳
             * @enum {string}
             */
            kind: "inspection" | "linked" | "plan" | "levy";
            /** @description 您可以查看该案件时给出 */
            number?: string;
            party_name?: string;
            state?: string;
            title?: string;
        };
        ListAccountability: {
            items: components["schemas"]["Accountability"][];
        };
        ListBatched: {
            items: components["schemas"]["Batched"][];
        };
        ListClock: {
            items: components["schemas"]["Clock"][];
        };
        ListDraftItem: {
            items: components["schemas"]["DraftItem"][];
        };
        ListEdition: {
            items: components["schemas"]["Edition"][];
        };
        ListFile: {
            items: components["schemas"]["File"][];
        };
        ListNamed: {
            items: components["schemas"]["Named"][];
        };
        ListPaper: {
            items: components["schemas"]["Paper"][];
        };
        ListPerson: {
            items: components["schemas"]["Person"][];
        };
        ListPowerItem: {
            items: components["schemas"]["PowerItem"][];
        };
        ListProcedureItem: {
            items: components["schemas"]["ProcedureItem"][];
        };
        ListReviewer: {
            items: components["schemas"]["Reviewer"][];
        };
        ListTaskAct: {
            items: components["schemas"]["TaskAct"][];
        };
        ListTaskGestures: {
            items: components["schemas"]["TaskGestures"][];
        };
        ListUnit: {
            items: components["schemas"]["Unit"][];
        };
        LiveCaseChange: {
            id: string;
            /** Format: int64 */
            sequence: number;
        };
        LiveMessage: {
            case_id?: string;
            /** Format: date-time */
            created_at: string;
            id: string;
            kind: string;
            text: string;
            urgent?: boolean;
        };
        LiveStart: {
            missed?: boolean;
            /** Format: date-time */
            now: string;
        };
        LoadedEdition: {
            /** @description 自此有何不同 */
            changes: components["schemas"]["RuleChange"][];
            /** @description 版本编号 */
            edition: string;
            /** @description 生效日期 */
            effective_from: string;
            /** @description 类别 */
            kind: string;
            /**
             * Format: int64
             * @description 因此重新推算期限的案件数
             */
            woken: number;
        };
        Made: {
            id: string;
        };
        Matter: {
            /** @description 当事人 */
            party: components["schemas"]["PartyRespondent"];
            /** @description 地点 */
            place?: string;
            /** @description 权责清单事项编号 */
            power: string;
            /** @description 简要案情 */
            summary: string;
        };
        Me: {
            demo_clock?: boolean;
            disabled?: boolean;
            /** @description 今天持有有效的行政执法证 */
            enforces?: boolean;
            id: string;
            login: string;
            /** @description 岗位权限内的操作（案件中的事项除外，由案件详情逐项给出） */
            may: string[];
            /** @description 须先修改初始密码 */
            must_change: boolean;
            name: string;
            /**
             * Format: date-time
             * @description 系统时间
             */
            now: string;
            /** Format: int64 */
            open_tasks: number;
            roles: components["schemas"]["Assignment"][];
            /** Format: int64 */
            unread_notices: number;
        };
        Named: {
            /** @description 编号 */
            id: string;
            /** @description 名称 */
            name: string;
        };
        NewAccount: {
            /** @description 登录名 */
            login: string;
            /** @description 姓名 */
            name: string;
            /** @description 初始密码，首次登录须修改 */
            password: string;
        };
        NewAddressBody: {
            /** @description 邮箱地址；验证码发往这里 */
            address: string;
        };
        NewPasswordBody: {
            /** @description 现在的密码 */
            current: string;
            /** @description 新密码 */
            new: string;
        };
        NextTask: {
            /** @description 今天可以办理的人员，至多四人；指定到人的事项和待办列表中没有 */
            able?: components["schemas"]["Named"][];
            /**
             * Format: int64
             * @description 今天可以办理的人数；为 0 的今天没有人可以办理
             */
            able_count?: number;
            /** @description 事项 */
            act: string;
            /** @description 请您做什么 */
            ask?: string;
            /**
             * Format: date-time
             * @description 委派、请会签或者抄送的时间
             */
            asked_at?: string;
            /** @description 已经提醒即将到期，尚未到期 */
            at_risk?: boolean;
            /** @description 案件 */
            case_id: string;
            /** @description 立案文号 */
            case_number?: string;
            /** @description 案由 */
            case_title: string;
            /** @description 案件的承办机构 */
            case_unit: components["schemas"]["Named"];
            /** @description 期限编号 */
            clock?: string;
            /**
             * Format: date-time
             * @description 到期时刻（当日二十四时）
             */
            due_at?: string;
            /** @description 由谁委派、请会签或者抄送 */
            from?: components["schemas"]["Named"];
            /** @description 办理事项本身以外的，以哪一项待办流转完成，例如 task.sign */
            gesture?: string;
            /** @description 您现在可以对这项待办做什么；案件详情中给出 */
            gestures?: string[];
            /**
             * Format: date-time
             * @description 何时起在其手中
             */
            held_since?: string;
            /** @description 在谁手中；没有的由可以办理的人员签收 */
            holder?: components["schemas"]["Named"];
            /**
             * @description 在办状态
             * @enum {string}
             */
            holding?: "open" | "claimed" | "transferred" | "delegated" | "signing" | "refused";
            /** @description 在办状态 */
            holding_title?: string;
            /**
             * @description 需要做什么
             * @enum {string}
             */
            kind: "do" | "prepare" | "sign" | "read";
            /** @description 待办属于谁，仅多人各有一项同样待办时有（of） */
            of?: string;
            /** @description 当事人 */
            party_name: string;
            /** @description 今天可以办理的人员 */
            people: components["schemas"]["Named"][];
            /** @description 指定的人员；没有的由相应岗位人员办理 */
            person?: components["schemas"]["Named"];
            /** @description 程序编号 */
            procedure: string;
            /** @description 剩余时间 */
            remaining?: components["schemas"]["Remaining"];
            /** @description 岗位 */
            role?: string;
            /** @description 岗位名称 */
            role_title?: string;
            /**
             * Format: date-time
             * @description 其后的变化
             */
            since?: string;
            /** @description 环节 */
            state: string;
            /** @description 环节名称 */
            state_title: string;
            /** @description 名称 */
            title: string;
            /** @description 承办机构 */
            unit?: components["schemas"]["Named"];
            /**
             * Format: int64
             * @description 待办的版本：签收、转办等须写明（since）
             */
            version: number;
        };
        Notice: {
            /** @description 没有的不是案件的消息，或者您已不能查看该案件 */
            case_id?: string;
            case_number?: string;
            /** @description 案由；您已不能查看本案的没有 */
            case_title?: string;
            /** @description 期限；不是案件的消息为所涉的证件 */
            clock: string;
            /** Format: date-time */
            created_at: string;
            id: string;
            /** @description at_risk 期限预警，due 期限届满，up 逾期督促，message 办理消息 */
            kind: string;
            /** Format: date-time */
            read_at?: string;
            step: string;
            text: string;
            urgent?: boolean;
        };
        NoticeChoice: {
            /** @description 不紧急的邮件汇总发送 */
            digest: boolean;
            /** @description 工作日汇总发送的时刻 */
            digest_at: string;
            /** @description 推送到本机关其他系统的消息类别 */
            hook: ("at_risk" | "due" | "up" | "task" | "message")[];
            /** @description 以邮件发送的消息类别 */
            mail: ("at_risk" | "due" | "up" | "task" | "message")[];
            /** @description 免打扰时段起 */
            quiet_from: string;
            /** @description 免打扰时段止；与起相同的为没有 */
            quiet_until: string;
        };
        NoticeKind: {
            /** @description 推送到本机关其他系统 */
            hook: boolean;
            /** @enum {string} */
            kind: "at_risk" | "due" | "up" | "task" | "message";
            mail: boolean;
            title: string;
        };
        NoticesSeenBody: {
            /** @description 您看到的最新一条消息；此后到达的仍为未读 */
            newest: string;
        };
        Notifications: {
            /** @description 经过验证的邮箱 */
            address?: string;
            /** @description 不紧急的邮件汇总发送 */
            digest: boolean;
            /** @description 工作日汇总发送的时刻 */
            digest_at: string;
            /** @description 本系统是否接有其他系统 */
            hook_available: boolean;
            kinds: components["schemas"]["NoticeKind"][];
            /** @description 本系统是否接有邮件服务器 */
            mail_available: boolean;
            /** @description 本人设置过；否则为本机关的默认方式 */
            own: boolean;
            /** @description 等待验证的邮箱 */
            pending?: string;
            /** @description 免打扰时段起 */
            quiet_from: string;
            /** @description 免打扰时段止；与起相同的为没有 */
            quiet_until: string;
        };
        Op: {
            op: string;
            rule: string;
        };
        PackItem: {
            /** @description 依据 */
            cite: string;
            /** @description 符合该项的证据的记录序号 */
            entries: number[];
            /** @description 尚缺 */
            missing: boolean;
            /** @description 符合该项的文书 */
            papers: components["schemas"]["PaperRef"][];
            /** @description 清单编号 */
            row: string;
            /** @description 材料名称 */
            title: string;
        };
        PageAuditEntry: {
            /** @description 本页内容 */
            items: components["schemas"]["AuditEntry"][];
            /** @description 下一页游标；没有即为末页 */
            next?: string;
        };
        PageCaseItem: {
            /** @description 本页内容 */
            items: components["schemas"]["CaseItem"][];
            /** @description 下一页游标；没有即为末页 */
            next?: string;
        };
        PageDelivery: {
            /** @description 本页内容 */
            items: components["schemas"]["Delivery"][];
            /** @description 下一页游标；没有即为末页 */
            next?: string;
        };
        PageEditionDraft: {
            /** @description 本页内容 */
            items: components["schemas"]["EditionDraft"][];
            /** @description 下一页游标；没有即为末页 */
            next?: string;
        };
        PageEvent: {
            /** @description 本页内容 */
            items: components["schemas"]["Event"][];
            /** @description 下一页游标；没有即为末页 */
            next?: string;
        };
        PageNotice: {
            /** @description 本页内容 */
            items: components["schemas"]["Notice"][];
            /** @description 下一页游标；没有即为末页 */
            next?: string;
        };
        PageReviewItem: {
            /** @description 本页内容 */
            items: components["schemas"]["ReviewItem"][];
            /** @description 下一页游标；没有即为末页 */
            next?: string;
        };
        PageTask: {
            /** @description 本页内容 */
            items: components["schemas"]["Task"][];
            /** @description 下一页游标；没有即为末页 */
            next?: string;
        };
        Paper: {
            case_id: string;
            /** Format: date-time */
            created_at: string;
            id: string;
            /** @description 当事人信息已遮蔽，文本与校验值不再对应 */
            masked?: boolean;
            number?: string;
            /**
             * Format: int64
             * @description 产生该文书的记录
             */
            sequence: number;
            sha256: string;
            slot: string;
            text?: string;
            title: string;
            /** Format: date-time */
            voided_at?: string;
            voided_reason?: string;
        };
        PaperRef: {
            /** @description 编号 */
            id: string;
            /** @description 文号 */
            number?: string;
            /** @description 名称 */
            title: string;
        };
        PaperSum: {
            number?: string;
            sha256: string;
            title: string;
        };
        PartyRespondent: {
            /** @description 住址或者住所 */
            address?: string;
            /** @description 居民身份证号或者统一社会信用代码 */
            id_code?: string;
            /**
             * @description 当事人类别：自然人、法人及非法人组织、个体工商户
             * @enum {string}
             */
            kind: "person" | "organisation" | "business";
            /** @description 法定代表人或者负责人 */
            legal_representative?: string;
            /** @description 姓名或者名称 */
            name: string;
            /** @description 联系电话 */
            phone?: string;
        };
        Person: {
            disabled?: boolean;
            /** @description 今天持有有效的行政执法证 */
            enforces?: boolean;
            id: string;
            name: string;
            roles: components["schemas"]["Assignment"][];
        };
        PersonFile: {
            /** @description 由他人代行职务，含以前的和将来的 */
            absences: components["schemas"]["StandIn"][];
            certificates: components["schemas"]["HeldCertificate"][];
            disabled?: boolean;
            /** @description 今天持有有效的行政执法证 */
            enforces?: boolean;
            /**
             * Format: date
             * @description 初次从事法制审核之日
             */
            first_review_on?: string;
            /** @description 读者可以查看以下各项 */
            full: boolean;
            /** @description 所在机构的负责人（含代行的） */
            heads: components["schemas"]["Named"][];
            /** @description 全部岗位，含以前的和将来的 */
            held: components["schemas"]["Assignment"][];
            id: string;
            name: string;
            roles: components["schemas"]["Assignment"][];
            /** @description 代行他人职务，含以前的和将来的 */
            stands_in_for: components["schemas"]["StandIn"][];
        };
        Plan: {
            /**
             * Format: date-time
             * @description 批准时间
             */
            approved_at?: string;
            /** @description 执行情况总结 */
            closed?: components["schemas"]["CasefilePlanClose"];
            /** @description 随机抽取 */
            draws: components["schemas"]["Draw"][];
            /** @description 是否有检查对象的频次超过公布的年度上限 */
            over_cap?: boolean;
            /** @description 完成情况 */
            progress: components["schemas"]["CasefilePlanProgress"];
            /** @description 检查对象名录的摘要 */
            register_sha256: string;
            /** @description 由本计划登记的检查案件 */
            tasks: components["schemas"]["PlanTask"][];
            /** @description 检查计划（最新一稿） */
            terms: components["schemas"]["CasefilePlanTerms"];
        };
        PlanTask: {
            /** @description 案件 */
            case_id: string;
            /** @description 名称 */
            name: string;
            /** @description 检查对象的统一社会信用代码 */
            object: string;
            /** @description 执法人员 */
            officers: components["schemas"]["Named"][];
            /**
             * Format: int64
             * @description 记录序号
             */
            sequence: number;
            /**
             * @description 按计划下达、随机抽取
             * @enum {string}
             */
            source: "plan" | "random";
            /**
             * @description 待批准、正在办理、已作出检查结论、不予批准或者取消
             * @enum {string}
             */
            standing: "proposed" | "open" | "done" | "dropped";
        };
        PowerItem: {
            /** @description 裁量阶次，由轻到重 */
            benchmarks: components["schemas"]["LawBenchmarkRow"][];
            category_title: string;
            power: components["schemas"]["LawPower"];
        };
        Preservation: {
            /** @description 批准人 */
            approved_by?: components["schemas"]["Named"];
            /** @description 处理 */
            disposal?: components["schemas"]["CasefilePreservationDispose"];
            /**
             * Format: date-time
             * @description 结束时间
             */
            ended_at?: string;
            /** @description 是否因逾期未处理而自动解除 */
            lapsed: boolean;
            /** @description 清单 */
            list?: components["schemas"]["CasefilePreservationExecute"];
            /**
             * Format: date-time
             * @description 清单制作时间
             */
            listed_at?: string;
            /**
             * Format: int64
             * @description 文号
             */
            number: number;
            /** @description 拟登记保存的证据 */
            objects: string;
            /** @description 提出人 */
            proposed_by: components["schemas"]["Named"];
            /** @description 证据可能灭失或者以后难以取得的情况 */
            reason: string;
        };
        Preview: {
            /** @description 事项 */
            act: string;
            /** @description 依据 */
            cite: string;
            /** @description 将开始、结束或者变动的期限 */
            clocks: components["schemas"]["PreviewClock"][];
            /** @description 各进程将转入的环节 */
            moves: components["schemas"]["TrackState"][];
            /** @description 接下来由谁办理，至何时 */
            next: components["schemas"]["NextTask"][];
            /** @description 将同时登记的案件所适用的程序 */
            opens: string[];
            /** @description 将制作的文书；文号在办理时取得 */
            papers: components["schemas"]["PreviewPaper"][];
            /** @description 现在办理会被拒绝的理由 */
            refused?: components["schemas"]["Fault"];
            /** @description 接下来的环节中，还有关口没有打开的 */
            shut: components["schemas"]["Act"][];
            /** @description 尚未打开的关口 */
            shut_by: components["schemas"]["Fault"][];
            /** @description 名称 */
            title: string;
        };
        PreviewClock: {
            /** @description 届满日 */
            due_on?: string;
            /** @description 结束的方式 */
            ended?: string;
            /** @description 期限编号 */
            rule: string;
            /** @description 期限名称 */
            title: string;
            /** @description 办理前的届满日 */
            was_due?: string;
            /**
             * @description 期限的变化
             * @enum {string}
             */
            what: "starts" | "stops" | "changes";
        };
        PreviewPaper: {
            /** @description 文种代字 */
            series?: string;
            /** @description 文书名称 */
            title: string;
        };
        PriorNotice: {
            /**
             * Format: int64
             * @description 所告知的罚没金额合计（分）
             */
            fine: number;
            /** @description 听证权利是否已经消灭 */
            hearing_gone: boolean;
            /** @description 是否告知听证权利 */
            hearing_right: boolean;
            /**
             * Format: int64
             * @description 记录序号
             */
            sequence: number;
            /**
             * Format: date-time
             * @description 送达时间
             */
            served_at?: string;
            /**
             * Format: int64
             * @description 所告知的拟处理意见稿次
             */
            version: number;
            /** @description 是否书面放弃陈述、申辩 */
            waived: boolean;
        };
        Problem: {
            /** @description 所依据的条文 */
            cite?: string;
            /** @description 稳定的问题代码 */
            code: string;
            /** @description 说明哪里不对、怎么办 */
            detail: string;
            /** @description 未通过校验的字段 */
            fields?: components["schemas"]["Field"][];
            /** @description 关口编号 G01 至 G14 */
            gate?: string;
            /** @description 使您所见内容失效的记录 */
            since?: components["schemas"]["Change"][];
            /**
             * Format: int64
             * @description HTTP 状态码
             */
            status: number;
            /** @description 问题类别的名称 */
            title: string;
            /** @description 问题类别 */
            type: string;
        };
        Procedure: {
            acts: components["schemas"]["ActRow"][];
            gates: components["schemas"]["Gate"][];
            id: string;
            review_points: components["schemas"]["ReviewPoint"][];
            title: string;
            tracks: components["schemas"]["Track"][];
        };
        ProcedureItem: {
            id: string;
            title: string;
        };
        Proposal: {
            /** @description 拟定人 */
            author: components["schemas"]["Named"];
            /**
             * Format: int64
             * @description 按比例罚款的基数（分），例如工程合同价款
             */
            base?: number;
            /** @description 法律依据 */
            basis: string;
            /** @description 是否情节复杂或者重大违法 */
            complex?: boolean;
            /**
             * Format: int64
             * @description 没收金额（分）
             */
            confiscated?: number;
            /**
             * Format: int64
             * @description 改正的期限：自收到决定书之日起的日数（责令限期改正的必填）
             */
            correct_days?: number;
            /** @description 是否涉嫌犯罪 */
            crime?: boolean;
            /** @description 裁量基准的运用及理由 */
            discretion: string;
            /** @description 不予处罚时对当事人的教育 */
            education?: string;
            /** @description 所依据证据的记录序号 */
            evidence: number[];
            /** @description 认定的违法事实 */
            facts: string;
            /**
             * Format: int64
             * @description 罚款金额（分）
             */
            fine?: number;
            /** @description 没收金额不能确定，或者没有违法所得的，写明查明的情况 */
            gains_note?: string;
            /** @description 是否群体性事件 */
            group?: boolean;
            /** @description 属于听证范围的理由 */
            hearing_reasons: string[];
            /** @description 是否属于听证范围 */
            hearing_type: boolean;
            /** @description 处罚种类 */
            kinds?: string[];
            /**
             * @description 从轻、减轻处罚的法定情形（行政处罚法第三十条至第三十二条；减轻处罚的必填）：主动消除或者减轻危害后果；受他人胁迫或者诱骗；主动供述尚未掌握的违法行为；配合查处有立功表现；法律、法规、规章规定的其他情形；已满十四周岁不满十八周岁；尚未完全丧失辨认或者控制能力
             * @enum {string}
             */
            leniency?: "harm_undone" | "coerced" | "confessed" | "merit" | "other_law" | "youth" | "impaired";
            /** @description 征收 */
            levy?: components["schemas"]["LevyTerms"];
            /** @description 裁量基准所依据的计量事实 */
            measured?: components["schemas"]["CasefileMeasured"][];
            /** @description 是否减轻处罚 */
            mitigated?: boolean;
            /** @description 不予处罚的法定情形 */
            no_penalty_ground?: string;
            /** @description 是否偏离裁量基准 */
            off_benchmark?: boolean;
            /** @description 偏离裁量基准的理由 */
            off_benchmark_reason?: string;
            /** @description 责令改正等要求 */
            orders?: string;
            /**
             * @description 处理结果：给予处罚、不予处罚
             * @enum {string}
             */
            outcome: "penalty" | "no_penalty";
            /** @description 履行方式和期限 */
            perform_by: string;
            /** @description 先前责令限期改正的文书名称和文号（以逾期不改正为处罚条件的必填） */
            prior_order?: string;
            /**
             * Format: date
             * @description 先前责令限期届满之日
             */
            prior_order_due_on?: string;
            /** @description 是否涉及重大公共利益 */
            public_interest?: boolean;
            /** @description 备案 */
            registration?: components["schemas"]["RegistrationTerms"];
            /**
             * Format: int64
             * @description 涉及的法律关系个数
             */
            relations?: number;
            /** @description 当事人在该违法行为中的身份，例如建设单位、施工单位（权责清单列有多种身份时必填） */
            respondent?: string;
            /** @description 单位直接负责的主管人员和其他直接责任人员；首次列明的，系统对其另案登记 */
            responsible?: components["schemas"]["CasefileResponsible"][];
            /** @description 对单位罚款而不追究责任人员的理由 */
            responsible_none?: string;
            /**
             * Format: int64
             * @description 记录序号
             */
            sequence: number;
            /** @description 内容摘要（SHA-256） */
            sha256: string;
            /**
             * Format: int64
             * @description 责任人员案件中罚款占单位罚款数额的比例（万分之）；填写的，罚款按此比例计算到分
             */
            share_bp?: number;
            /** @description 裁量阶次 */
            tier?: string;
            /**
             * Format: int64
             * @description 稿次
             */
            version: number;
        };
        Protocol: {
            /** @description 抽取方法 */
            algorithm: string;
            /** @description 种子的摘要 */
            commitment: string;
            /** @description 利害关系和回避声明 */
            conflicts?: components["schemas"]["Conflict"][];
            /**
             * Format: int64
             * @description 抽取数量
             */
            count: number;
            /** @description 抽取结果 */
            drawn?: components["schemas"]["Drawn"][];
            /** @description 检查对象名单 */
            objects: string[];
            /** @description 检查对象名单的摘要 */
            objects_sha256: string;
            /** @description 执法人员 */
            officers?: string[];
            /** @description 执法人员名单的摘要 */
            officers_sha256: string;
            /** @description 种子 */
            seed?: string;
            /** @description 见证人所说的词 */
            word?: string;
        };
        Publication: {
            /** @description 已经采用的送达方式及结果（其他方式无法送达的，至少两种） */
            attempts?: components["schemas"]["CasefileServiceAttempt"][];
            /**
             * Format: date-time
             * @description 视为送达之时
             */
            deemed_at?: string;
            /** @description 公告页面、张贴现场的照片或者录像 */
            files: components["schemas"]["CasefileFileRef"][];
            /**
             * @description 公告送达的原因：受送达人下落不明、其他方式无法送达
             * @enum {string}
             */
            ground: "party_missing" | "others_failed";
            /** @description 查找受送达人的经过（下落不明的必填） */
            inquiry?: string;
            /**
             * @description 公告送达的文书：意见告知书、决定书
             * @enum {string}
             */
            of: "notice" | "decision";
            /** @description 经办执法人员，不少于两人 */
            officers: string[];
            /** @description 公告的媒介或者张贴地点 */
            places: string[];
            /**
             * Format: date-time
             * @description 公布时间
             */
            published_at: string;
        };
        PublicVersion: {
            /** @description 审核人 */
            checker?: components["schemas"]["Named"];
            /** @description 不予公示的理由 */
            exempt?: string;
            /** @description 制作人 */
            maker?: components["schemas"]["Named"];
            /**
             * Format: date-time
             * @description 公布时间
             */
            published_at?: string;
            /** @description 简要情况 */
            summary?: string;
            /** @description 撤回公示的理由 */
            withdrawal?: string;
            /**
             * Format: date-time
             * @description 撤回公示时间
             */
            withdrawn_at?: string;
        };
        ReadBy: {
            /**
             * Format: date-time
             * @description 阅读的时间；没有的尚未阅读
             */
            at?: string;
            /** @description 抄送的人员 */
            person: components["schemas"]["Named"];
        };
        Reason: {
            gate: string;
            text: string;
        };
        Receipt: {
            act: string;
            case_id: string;
            events: number[];
            /** Format: date-time */
            happened_at: string;
            hash: string;
            numbers?: string[];
            opened?: string[];
            /** Format: date-time */
            recorded_at: string;
            /** Format: int64 */
            sequence: number;
        };
        Recheck: {
            /**
             * Format: date-time
             * @description 时间
             */
            at: string;
            /** @description 移交立案的权责清单处罚事项编号 */
            case_power?: string;
            /** @description 是否向当事人或者有关人员出示执法证件 */
            certificates_shown: boolean;
            /** @description 是否已经改正 */
            corrected: boolean;
            /** @description 延长改正期限的理由 */
            extension_reason?: string;
            /** @description 复查笔录、照片、录像 */
            files?: components["schemas"]["CasefileFileRef"][];
            /** @description 复查情况 */
            findings: string;
            /**
             * @description 未改正的处理：延长改正期限、移交立案查处
             * @enum {string}
             */
            next?: "extend" | "case";
            /**
             * Format: date
             * @description 延长后的改正期限
             */
            next_by?: string;
            /** @description 在场执法人员，不少于两人 */
            officers: string[];
            /**
             * Format: int64
             * @description 记录序号
             */
            sequence: number;
            /**
             * Format: date-time
             * @description 出示证件的时间；不填的为行为发生时间
             */
            shown_at?: string;
        };
        Recusal: {
            /** @description 是否已经决定 */
            decided: boolean;
            /** @description 是否准许 */
            granted: boolean;
            /** @description 人员 */
            person: components["schemas"]["Named"];
            /** @description 理由 */
            reason: string;
        };
        Referral: {
            /** @description 答复 */
            answers: components["schemas"]["CasefileCrimeAnswer"][];
            /** @description 审批 */
            approval?: components["schemas"]["CasefileCrimeDecide"];
            /** @description 移送 */
            delivery?: components["schemas"]["CasefileCrimeDeliver"];
            /**
             * Format: date-time
             * @description 移交时间
             */
            handed_at?: string;
            /** @description 移交 */
            handover?: components["schemas"]["CasefileCrimeHandover"];
            /** @description 退回 */
            return?: components["schemas"]["CasefileCrimeReturn"];
            /**
             * Format: date-time
             * @description 发现时间
             */
            suspected_at: string;
            /** @description 发现人员 */
            suspected_by: components["schemas"]["Named"];
            /** @description 涉嫌犯罪的情况 */
            suspicion: components["schemas"]["CasefileCrimeSuspect"];
        };
        RefundReckon: {
            /** @description 推算 */
            derivation?: components["schemas"]["DeadlineStep"][];
            /**
             * Format: int64
             * @description 应当退还（分）
             */
            due: number;
            /**
             * Format: int64
             * @description 尚应退还（分）
             */
            open: number;
            /**
             * Format: int64
             * @description 已退还金额（分）
             */
            repaid: number;
        };
        Registration: {
            /**
             * Format: date-time
             * @description 一次告知补正的时间
             */
            asked_at?: string;
            /** @description 启动方式 */
            by: string;
            /** @description 核查 */
            check?: components["schemas"]["CasefileRegistrationCheck"];
            /** @description 已经收到的材料编号 */
            documents: string[];
            /** @description 原备案文号 */
            earlier?: string;
            /** @description 竣工验收合格、签订合同的日期 */
            event_on?: string;
            /** @description 申请的情形 */
            features: string[];
            /** @description 听取意见 */
            heard?: components["schemas"]["CasefileRegistrationHear"];
            /** @description 是否超过法定期限申请备案 */
            late: boolean;
            /** @description 缺少的材料 */
            missing: string[];
        };
        RegistrationTerms: {
            /** @description 所依据的核查要点 */
            grounds: string[];
            /** @description 是否责令停止使用、重新组织竣工验收 */
            order_stop: boolean;
        };
        Remaining: {
            /**
             * Format: int64
             * @description 距到期的秒数；逾期为负
             */
            seconds: number;
            /** @description 例如“还有 3 天”“已逾期 2 天” */
            text: string;
        };
        Rename: {
            /** @description 登录名 */
            login: string;
            /** @description 姓名 */
            name: string;
            /**
             * Format: int64
             * @description 您看到的版本号
             */
            version: number;
        };
        ResetPassword: {
            /** @description 新的初始密码，下次登录须修改 */
            password: string;
            /**
             * Format: int64
             * @description 您看到的版本号
             */
            version: number;
        };
        ReviewAnswer: {
            /** @description 所依据的规则版本 */
            editions: {
                [key: string]: string;
            };
            /** @description 适用的目录条目、条件和依据 */
            hits: components["schemas"]["LawHit"][];
            /** @description 是否应当法制审核 */
            must_review: boolean;
            /**
             * Format: date
             * @description 判断所依据规则的日期
             */
            on: string;
        };
        Reviewer: {
            /** @description 不能审核本案的理由 */
            blocked?: components["schemas"]["Fault"];
            /**
             * Format: int64
             * @description 目前在办的法制审核件数
             */
            open: number;
            person: components["schemas"]["Named"];
        };
        ReviewItem: {
            /** @description 其中您现在可以办理的 */
            acts: components["schemas"]["Act"][];
            /** @description 期限届满时将自动发生的事项 */
            ahead: components["schemas"]["Ahead"][];
            /** @description 案件 */
            case_id: string;
            /** @description 立案文号 */
            case_number?: string;
            /** @description 案由 */
            case_title: string;
            /** @description 正在计算的期限 */
            clocks: components["schemas"]["Clock"][];
            /** @description 尚缺的送审材料 */
            missing: string[];
            /**
             * Format: int64
             * @description 送审材料应有的项数
             */
            needed: number;
            /** @description 当事人 */
            party_name: string;
            /** @description 程序编号 */
            procedure: string;
            /** @description 审核人员 */
            reviewer?: components["schemas"]["Named"];
            /**
             * Format: int64
             * @description 第几轮
             */
            round: number;
            /**
             * Format: date-time
             * @description 送审时间
             */
            submitted_at?: string;
            /** @description 法制审核和协调决策所处的环节 */
            tracks: components["schemas"]["TrackState"][];
            /** @description 承办机构 */
            unit: components["schemas"]["Named"];
            /**
             * Format: int64
             * @description 稿次
             */
            version: number;
            /** @description 案件在等谁做什么 */
            waiting: components["schemas"]["Task"][];
        };
        ReviewPoint: {
            cite: string;
            good_if_yes: boolean;
            id: string;
            /** @description 答复应当列明所依据的记录 */
            proven: boolean;
            title: string;
        };
        ReviewQuestion: {
            /** @description 拟作出的决定；金额单位为分 */
            facts: components["schemas"]["LawReviewFacts"];
            /**
             * Format: date
             * @description 按哪一天有效的规则判断；不填的为今天
             */
            on?: string;
        };
        Role: {
            role: string;
            title: string;
        };
        Round: {
            /** @description 与上一轮相比的变动 */
            changes?: components["schemas"]["RoundChanges"];
            /**
             * Format: int64
             * @description 文号
             */
            number: number;
            /** @description 意见 */
            opinion?: components["schemas"]["CasefileReviewOpine"];
            /** @description 出具意见的人员 */
            opinion_by?: components["schemas"]["Named"];
            /** @description 是否通过 */
            passed: boolean;
            /**
             * Format: date-time
             * @description 登记时间
             */
            registered_at?: string;
            /** @description 审核人员 */
            reviewer?: components["schemas"]["Named"];
            /** @description 内容摘要（SHA-256） */
            sha256: string;
            /** @description 送审 */
            submitted: components["schemas"]["CasefileReviewSubmit"];
            /**
             * Format: date-time
             * @description 送审时间
             */
            submitted_at: string;
            /** @description 送审人 */
            submitted_by: components["schemas"]["Named"];
            /**
             * Format: int64
             * @description 稿次
             */
            version: number;
            /** @description 是否已经失效 */
            voided: boolean;
        };
        RoundChanges: {
            /** @description 其后登记的证据的记录序号 */
            evidence: number[];
            /** @description 其后形成的文书 */
            papers: string[];
            /** @description 拟处理意见的变动 */
            proposal: components["schemas"]["ItemChange"][];
            /** @description 各审核要点两轮的答复 */
            rows: components["schemas"]["RowChange"][];
            /**
             * Format: int64
             * @description 与第几轮相比
             */
            since: number;
        };
        RowChange: {
            /** @description 变动后 */
            after?: components["schemas"]["CasefileCheckRow"];
            /** @description 变动前 */
            before?: components["schemas"]["CasefileCheckRow"];
            /** @description 标明沿用上一轮 */
            carried: boolean;
            /** @description 项目 */
            item: string;
            /** @description 两轮答复相同 */
            same: boolean;
            /** @description 名称 */
            title: string;
        };
        RuleChange: {
            /** @description 依据 */
            cite?: string;
            /** @description 不同的栏目 */
            fields: components["schemas"]["FieldChange"][];
            /** @description 自何日起 */
            from: string;
            /** @description 行的编号 */
            row: string;
            /** @description 名称 */
            title: string;
            /**
             * @description 变动
             * @enum {string}
             */
            what: "added" | "changed" | "same" | "removed";
        };
        Said: {
            act: string;
            by: components["schemas"]["Named"];
            /** @description 审核结论、讨论结论或者协调结果 */
            conclusion?: string;
            /** Format: date-time */
            happened_at: string;
            /** @description 记录的链式哈希 */
            hash: string;
            papers: components["schemas"]["PaperSum"][];
            /** Format: date-time */
            recorded_at: string;
            role_title: string;
            /** Format: int64 */
            sequence: number;
            title: string;
        };
        SaveDraft: {
            /**
             * Format: int64
             * @description 填写时所见的案件版本；登记新案的填 0
             */
            case_version: number;
            /** @description 已经填写的内容（JSON 对象），不作校验 */
            input: unknown;
        };
        SaveUnit: {
            /**
             * @description 机构类别：承办、法制审核、局领导、其他
             * @enum {string}
             */
            kind: "handling" | "review" | "leadership" | "other";
            /** @description 机构名称 */
            name: string;
            /** @description 上级机构代号 */
            parent?: string;
        };
        Seizure: {
            /** @description 批准人 */
            approved_by?: components["schemas"]["Named"];
            /** @description 法律、法规依据 */
            basis: string;
            /**
             * @description 结束方式
             * @enum {string}
             */
            ended?: "lifted" | "declined" | "lapsed" | "confiscated";
            /**
             * Format: date-time
             * @description 结束时间
             */
            ended_at?: string;
            /**
             * Format: date-time
             * @description 实施时间
             */
            executed_at?: string;
            /** @description 实施 */
            execution?: components["schemas"]["CasefileExecution"];
            /**
             * @description 措施种类：查封、扣押
             * @enum {string}
             */
            measure: "seal" | "seize";
            /** @description 应当审核的理由 */
            must_review: components["schemas"]["LawHit"][];
            /** @description 是否含有公民个人及其所扶养家属的生活必需品 */
            necessities: boolean;
            /**
             * Format: int64
             * @description 文号
             */
            number: number;
            /** @description 场所、设施或者财物 */
            objects: components["schemas"]["CasefileMeasureObject"][];
            /** @description 提出人 */
            proposed_by: components["schemas"]["Named"];
            /** @description 理由 */
            reason: string;
            /** @description 是否均与违法行为有关 */
            related: boolean;
            /** @description 退还 */
            returned?: components["schemas"]["CasefileSeizureReturn"];
            /** @description 法制审核 */
            review?: components["schemas"]["CasefileMeasureReview"];
            /** @description 审核人员 */
            reviewed_by?: components["schemas"]["Named"];
            /** @description 是否已被其他国家机关依法查封 */
            sealed_elsewhere: boolean;
            /**
             * Format: int64
             * @description 记录序号
             */
            sequence: number;
            /** @description 内容摘要（SHA-256） */
            sha256: string;
            /** @description 适用的条件 */
            tests: components["schemas"]["CasefileSeizureTest"][];
            /** @description 当场实施的理由；一般程序的没有 */
            urgency?: string;
        };
        SetDisabled: {
            /** @description 停用为 true，启用为 false */
            disabled: boolean;
            /**
             * Format: int64
             * @description 您看到的版本号
             */
            version: number;
        };
        SignedInAnswerBody: {
            /** @description 人员 */
            id: string;
            /** @description 须先修改初始密码 */
            must_change: boolean;
        };
        Signer: {
            /** @description 是否同意 */
            agree: boolean;
            /**
             * Format: date-time
             * @description 签署的时间；没有的尚未签署
             */
            at?: string;
            /** @description 会签人员 */
            person: components["schemas"]["Named"];
            /** @description 意见 */
            view?: string;
        };
        Slot: {
            series?: string;
            slot: string;
            title: string;
        };
        Spot: {
            /** @description 接收备案 */
            accepted?: components["schemas"]["CasefileSpotAccept"];
            /** @description 当场收缴的罚款 */
            cash?: components["schemas"]["Cash"];
            /** @description 当场处罚决定 */
            decided: components["schemas"]["CasefileSpotDecide"];
            /** @description 报送备案 */
            filed?: components["schemas"]["CasefileSpotFile"];
            /**
             * Format: date-time
             * @description 报送时间
             */
            filed_at?: string;
            /** @description 报送人 */
            filed_by?: components["schemas"]["Named"];
        };
        Staff: {
            accounts: components["schemas"]["Account"][];
            assignments: components["schemas"]["Held"][];
            certificates: components["schemas"]["Certificate"][];
            /** @description 已到提醒档次、尚未续期的证件，先到期的在前 */
            expiring: components["schemas"]["Expiring"][];
            substitutions: components["schemas"]["Substitution"][];
            units: components["schemas"]["Unit"][];
        };
        StaffChange: {
            /** @description 拟授予的岗位 */
            assignment?: components["schemas"]["Held"];
            /** @description 拟登记的证件 */
            certificate?: components["schemas"]["Certificate"];
            /** @description 拟停用的账号 */
            disable?: string;
            /** @description 拟启用的账号 */
            enable?: string;
            /** @description 拟终止的岗位 */
            end_assignment?: components["schemas"]["EndOf"];
            /** @description 拟终止的代行职务 */
            end_substitution?: components["schemas"]["EndOf"];
            /** @description 拟登记的代行职务 */
            substitution?: components["schemas"]["Substitution"];
        };
        StandIn: {
            /** Format: date */
            from: string;
            /** @description 对方人员 */
            other: components["schemas"]["Named"];
            /** @description 代行的范围；没有的为全部 */
            takeover?: components["schemas"]["Takeover"];
            /** Format: date */
            until: string;
        };
        State: {
            state: string;
            title: string;
        };
        Substitution: {
            /** @description 不在岗人员 */
            absent: string;
            /** @description 只代办哪些案件；不填为全部 */
            cases?: string[];
            /**
             * Format: date
             * @description 生效日期
             */
            from: string;
            readonly id?: string;
            /** @description 代行哪些岗位；不填为全部 */
            roles?: string[];
            /** @description 代行职务人员 */
            substitute: string;
            /** @description 代行哪些机构的岗位；不填为全部 */
            units?: string[];
            /**
             * Format: date
             * @description 最后一日
             */
            until: string;
            /**
             * @description 只代办开始代行时已有的（existing）或者其后新到的（new）事项；不填为全部
             * @enum {string}
             */
            work?: "existing" | "new";
        };
        SurchargeReckon: {
            /**
             * Format: int64
             * @description 金额（分）
             */
            amount: number;
            /** @description 达到本金数额之日 */
            capped_on?: string;
            /**
             * Format: int64
             * @description 天数
             */
            days: number;
            /** @description 推算 */
            derivation?: components["schemas"]["DeadlineStep"][];
            /**
             * Format: int64
             * @description 尚欠加处罚款（分）
             */
            open: number;
            /**
             * Format: int64
             * @description 已缴金额（分）
             */
            paid: number;
            /**
             * Format: int64
             * @description 每日比例（千分之）
             */
            permille: number;
            /**
             * Format: int64
             * @description 减免的加处罚款（分）
             */
            relieved: number;
            /** @description 各段 */
            stretches?: components["schemas"]["DeadlineStretch"][];
            /** @description 是否已经告知标准 */
            told: boolean;
        };
        Takeover: {
            /** @description 只代办哪些案件；不填为全部 */
            cases?: string[];
            /** @description 代行哪些岗位；不填为全部 */
            roles?: string[];
            /** @description 代行哪些机构的岗位；不填为全部 */
            units?: string[];
            /**
             * @description 只代办开始代行时已有的（existing）或者其后新到的（new）事项；不填为全部
             * @enum {string}
             */
            work?: "existing" | "new";
        };
        Task: {
            /** @description 今天可以办理的人员，至多四人；指定到人的事项和待办列表中没有 */
            able?: components["schemas"]["Named"][];
            /**
             * Format: int64
             * @description 今天可以办理的人数；为 0 的今天没有人可以办理
             */
            able_count?: number;
            /** @description 事项 */
            act: string;
            /** @description 请您做什么 */
            ask?: string;
            /**
             * Format: date-time
             * @description 委派、请会签或者抄送的时间
             */
            asked_at?: string;
            /** @description 已经提醒即将到期，尚未到期 */
            at_risk?: boolean;
            /** @description 案件 */
            case_id: string;
            /** @description 立案文号 */
            case_number?: string;
            /** @description 案由 */
            case_title: string;
            /** @description 案件的承办机构 */
            case_unit: components["schemas"]["Named"];
            /** @description 期限编号 */
            clock?: string;
            /**
             * Format: date-time
             * @description 到期时刻（当日二十四时）
             */
            due_at?: string;
            /** @description 由谁委派、请会签或者抄送 */
            from?: components["schemas"]["Named"];
            /** @description 办理事项本身以外的，以哪一项待办流转完成，例如 task.sign */
            gesture?: string;
            /** @description 您现在可以对这项待办做什么；案件详情中给出 */
            gestures?: string[];
            /**
             * Format: date-time
             * @description 何时起在其手中
             */
            held_since?: string;
            /** @description 在谁手中；没有的由可以办理的人员签收 */
            holder?: components["schemas"]["Named"];
            /**
             * @description 在办状态
             * @enum {string}
             */
            holding?: "open" | "claimed" | "transferred" | "delegated" | "signing" | "refused";
            /** @description 在办状态 */
            holding_title?: string;
            /**
             * @description 需要做什么
             * @enum {string}
             */
            kind: "do" | "prepare" | "sign" | "read";
            /** @description 待办属于谁，仅多人各有一项同样待办时有（of） */
            of?: string;
            /** @description 当事人 */
            party_name: string;
            /** @description 指定的人员；没有的由相应岗位人员办理 */
            person?: components["schemas"]["Named"];
            /** @description 程序编号 */
            procedure: string;
            /** @description 剩余时间 */
            remaining?: components["schemas"]["Remaining"];
            /** @description 岗位 */
            role?: string;
            /** @description 岗位名称 */
            role_title?: string;
            /**
             * Format: date-time
             * @description 其后的变化
             */
            since?: string;
            /** @description 环节 */
            state: string;
            /** @description 环节名称 */
            state_title: string;
            /** @description 名称 */
            title: string;
            /** @description 承办机构 */
            unit?: components["schemas"]["Named"];
            /**
             * Format: int64
             * @description 待办的版本：签收、转办等须写明（since）
             */
            version: number;
        };
        TaskAct: {
            /** @description 事项 */
            act: string;
            /**
             * Format: int64
             * @description 待办项数
             */
            tasks: number;
            /** @description 名称 */
            title: string;
        };
        TaskGestures: {
            /** @description 案件 */
            case_id: string;
            /** @description 您现在可以对这项待办做什么；已经办理或者有了变化的没有 */
            gestures: components["schemas"]["Gesture"][];
            /** @description 待办属于谁，仅多人各有一项同样待办时填写 */
            of?: string;
            /**
             * Format: int64
             * @description 您看到的待办版本
             */
            since: number;
            /** @description 待办事项的代码 */
            task: string;
        };
        TaskNames: {
            /** @description 各项待办 */
            items: components["schemas"]["BatchTask"][];
        };
        Track: {
            states: components["schemas"]["State"][];
            title: string;
            track: string;
        };
        TrackState: {
            state: string;
            state_title: string;
            track: string;
            track_title: string;
        };
        Unit: {
            id: string;
            /** @enum {string} */
            kind: "handling" | "review" | "leadership" | "other";
            name: string;
            parent?: string;
        };
        Urge: {
            /**
             * Format: date-time
             * @description 时间
             */
            at: string;
            /** @description 由谁催办 */
            by: components["schemas"]["Named"];
        };
        WhatIfClock: {
            /** @description 权利、措施或者等待期变动后立即届满 */
            becomes_over: boolean;
            /** @description 现在没有逾期，变动后立即逾期 */
            becomes_overdue: boolean;
            calendar_edition: string;
            case_id: string;
            case_number?: string;
            /** @description 案由 */
            case_title: string;
            clock: string;
            /**
             * Format: int64
             * @description 末日推后的日数，提前为负
             */
            days: number;
            /** @description 现在的推算 */
            derivation: components["schemas"]["DeadlineStep"][];
            /** Format: date-time */
            due_at: string;
            /** @description 现在的末日 */
            due_on: string;
            kind: string;
            kind_title: string;
            new_calendar_edition: string;
            /** @description 变动后的推算 */
            new_derivation: components["schemas"]["DeadlineStep"][];
            /** Format: date-time */
            new_due_at: string;
            /** @description 变动后的末日 */
            new_due_on: string;
            new_period_edition: string;
            /** @description 变动后是否暂定 */
            new_provisional: boolean;
            period_edition: string;
            /** @description 现在是否暂定 */
            provisional: boolean;
            /** @description 已过末日，变动后尚未到期 */
            reopens: boolean;
            rule: string;
            title: string;
            trigger_on: string;
            unit: components["schemas"]["Named"];
        };
        WhatIfClocks: {
            /**
             * Format: int64
             * @description 受影响的案件数
             */
            cases: number;
            /**
             * Format: int64
             * @description 推演的在计期限数
             */
            clocks: number;
            /**
             * Format: int64
             * @description 由确定变为暂定的期限数
             */
            doubtful: number;
            edition: string;
            effective_from: string;
            /** @description 不论起算日一律套用新规则的假设，不是法律后果 */
            hypothetical: boolean;
            /** @description 只列出了前一部分，计数是全部 */
            incomplete: boolean;
            /** @description 即将逾期的在前，其余按新的末日 */
            items: components["schemas"]["WhatIfClock"][];
            /** @enum {string} */
            kind: "calendar" | "periods";
            /**
             * Format: int64
             * @description 末日变动的期限数
             */
            moved: number;
            /** @description 如何理解本结果 */
            note: string;
            /**
             * Format: date-time
             * @description 推演的时点
             */
            now: string;
            /**
             * Format: int64
             * @description 因此届满的权利、措施和等待期数
             */
            over: number;
            /**
             * Format: int64
             * @description 因此逾期的期限数
             */
            overdue: number;
            /**
             * Format: int64
             * @description 停止计算、没有末日、因而不受影响的期限数
             */
            paused: number;
            /**
             * Format: int64
             * @description 已过末日而重新未到期的期限数
             */
            reopened: number;
            /** @description 各期限规则受影响的期限数 */
            rules: {
                [key: string]: number;
            };
            /**
             * Format: int64
             * @description 由暂定变为确定的期限数
             */
            settled: number;
            /**
             * Format: int64
             * @description 案件不在查询人的查看范围内（含回避）、只计数不列出的期限数
             */
            withheld: number;
            /**
             * Format: int64
             * @description 不在查询人的查看范围内（含回避）、只计数不列出的受影响案件数
             */
            withheld_cases: number;
        };
        WhatIfParams: {
            /**
             * Format: int64
             * @description 有拟处理意见而未作决定的案件数
             */
            cases: number;
            /**
             * Format: int64
             * @description 结论不同的案件数
             */
            changed: number;
            edition: string;
            effective_from: string;
            /** @description 只列出了前一部分，计数是全部 */
            incomplete: boolean;
            items: components["schemas"]["WhatIfProposal"][];
            /** @enum {string} */
            kind: "params" | "major_rules";
            /**
             * Format: int64
             * @description 新属于听证范围的案件数
             */
            newly_hearing: number;
            /**
             * Format: int64
             * @description 新需要法制审核的案件数
             */
            newly_review: number;
            /**
             * Format: int64
             * @description 不再属于听证范围的案件数
             */
            no_longer_hearing: number;
            note: string;
            /** @description 按哪一日有效的规则比较 */
            on: string;
            /**
             * Format: int64
             * @description 新标准不再要求、但已认定应当审核因而仍须审核的案件数
             */
            review_kept: number;
            /**
             * Format: int64
             * @description 不在查询人的查看范围内（含回避）、只计数不列出的案件数
             */
            withheld: number;
        };
        WhatIfProposal: {
            case_id: string;
            case_number?: string;
            /** @description 案由 */
            case_title: string;
            /** @description 新标准不再要求的理由；案件仍须审核 */
            falls: components["schemas"]["LawHit"][];
            hearing: boolean;
            hearing_reasons: string[];
            /** @description 现在应当审核的理由 */
            must_review: components["schemas"]["LawHit"][];
            new_hearing: boolean;
            /** @description 变动后应当审核的理由；已经认定的不撤回 */
            new_must_review: components["schemas"]["LawHit"][];
            newly_hearing: boolean;
            newly_review: boolean;
            unit: components["schemas"]["Named"];
            /**
             * Format: int64
             * @description 拟处理意见的稿次
             */
            version: number;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    "post-admin-accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewAccount"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Account"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "post-admin-accounts-id-disabled": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 账号 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetDisabled"];
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "post-admin-accounts-id-password": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 账号 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResetPassword"];
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "post-admin-accounts-id-rename": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 账号 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Rename"];
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "post-admin-accounts-id-unlock": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 账号 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "post-admin-assignments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Held"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Made"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "post-admin-assignments-id-end": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LastDay"];
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "put-admin-certificates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Certificate"];
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "get-admin-deliveries": {
        parameters: {
            query?: {
                /** @description 方式：邮件、推送 */
                channel?: "mail" | "hook";
                /** @description 上一页给出的游标 */
                cursor?: string;
                /** @description 只看发送失败的 */
                failing?: boolean;
                /** @description 每页条数 */
                limit?: number;
                /** @description 状态 */
                state?: "pending" | "delivered" | "dead" | "dropped";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageDelivery"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "post-admin-deliveries-id-retry": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 发送记录 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "post-admin-duties-check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StaffChange"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DutyVerdict"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "get-admin-staff": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Staff"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "post-admin-substitutions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Substitution"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Made"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "post-admin-substitutions-id-end": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LastDay"];
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "put-admin-units-id": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 机构代号 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveUnit"];
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "get-audit": {
        parameters: {
            query?: {
                /** @description 人员 */
                account?: string;
                /** @description 事项；较粗的事项包含较细的 */
                action?: string;
                /** @description 案件 */
                case_id?: string;
                /** @description 上一页给出的游标 */
                cursor?: string;
                /** @description 每页条数 */
                limit?: number;
                /** @description 结果 */
                outcome?: "allowed" | "refused" | "failed";
                /** @description 起（含） */
                since?: string;
                /** @description 止（不含） */
                until?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageAuditEntry"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "get-audit-actions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListNamed"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "get-cases": {
        parameters: {
            query?: {
                /** @description 上一页给出的游标 */
                cursor?: string;
                /** @description 是否已归档且没有未了期限 */
                ended?: "true" | "false";
                /** @description 每页条数 */
                limit?: number;
                /** @description 承办、审核或者主持听证的人员 */
                person?: string;
                /** @description 程序编号，例如 ordinary-penalty */
                procedure?: string[];
                /** @description 文号、当事人、案由或者案情摘要中的词，以空格分开的须全部出现；不分全角半角、字母大小写和括号的样式 */
                q?: string;
                /** @description 主线状态 */
                state?: string[];
                /** @description 承办机构 */
                unit?: string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageCaseItem"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "lead.register": {
        parameters: {
            query?: never;
            header: {
                /** @description 请求编号：同一项办理重试时不变，只记载一次 */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: date
                     * @description 违法行为终了之日
                     */
                    act_ended_on?: string;
                    /** @description 是否涉及公民生命健康安全、金融安全且有危害后果（追责时效五年） */
                    grave?: boolean;
                    /** @description 承办人、协办人；不填的由承办机构负责人指定 */
                    handlers?: string[];
                    /**
                     * Format: date-time
                     * @description 发生时间；不填的为现在。补录的另行标明，永久留痕
                     */
                    happened_at?: string;
                    /** @description 举报人（保密） */
                    informant?: string;
                    /** @description 当事人 */
                    party: components["schemas"]["PartyRespondent"];
                    /** @description 违法行为发生地 */
                    place?: string;
                    /** @description 权责清单事项编号（案由） */
                    power: string;
                    /**
                     * @description 线索来源：检查、投诉举报、移送、交办、监测、媒体
                     * @enum {string}
                     */
                    source: "inspection" | "complaint" | "transfer" | "assignment" | "monitoring" | "media";
                    /** @description 线索内容摘要 */
                    summary: string;
                    /** @description 承办机构 */
                    unit: string;
                };
            };
        };
        responses: {
            /** @description 办理回执 */
            201: {
                headers: {
                    /** @description 案件的新版本 */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 不予办理的理由 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "get-cases-id": {
        parameters: {
            query?: {
                /** @description 案件在第几条记录之后的样子；不与 on 同时使用 */
                entry?: number;
                /** @description 案件在这一天结束时的样子（以记录时间为准）；不填的为现在 */
                on?: string;
            };
            header?: never;
            path: {
                /** @description 案件 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Case"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "get-cases-id-accountability": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 案件 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListAccountability"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "post-cases-id-acts-act-preview": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 办理事项的代码 */
                act: string;
                /** @description 案件 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    [key: string]: unknown;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Preview"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "acting.name": {
        parameters: {
            query?: never;
            header: {
                /** @description 请求编号：同一项办理重试时不变，只记载一次 */
                "Idempotency-Key": string;
                /** @description 您看到的案件版本，例如 "12" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description 在本案中代行主要负责人职责的分管领导 */
                    acting: string;
                    /**
                     * Format: date-time
                     * @description 发生时间；不填的为现在。补录的另行标明，永久留痕
                     */
                    happened_at?: string;
                    /** @description 参加讨论的负责人、意见和签名 */
                    members: components["schemas"]["CasefileMemberView"][];
                    /** @description 讨论记录 */
                    minutes: string;
                    /** @description 另行指定的理由 */
                    reason: string;
                };
            };
        };
        responses: {
            /** @description 办理回执 */
            200: {
                headers: {
                    /** @description 案件的新版本 */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 不予办理的理由 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "address.confirm": {
        parameters: {
            query?: never;
            header: {
                /** @description 请求编号：同一项办理重试时不变，只记载一次 */
                "Idempotency-Key": string;
                /** @description 您看到的案件版本，例如 "12" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description 送达地址 */
                    address: string;
                    /**
                     * Format: date
                     * @description 原联系方式变更之日（变更时填写）
                     */
                    changed_on?: string;
                    /** @description 接收电子送达的手机号码、电子邮箱或者账号 */
                    electronic_address?: string;
                    /** @description 是否同意电子送达 */
                    electronic_consent?: boolean;
                    /** @description 当事人签名或者盖章的确认书 */
                    files: components["schemas"]["CasefileFileRef"][];
                    /**
                     * Format: date-time
                     * @description 发生时间；不填的为现在。补录的另行标明，永久留痕
                     */
                    happened_at?: string;
                    /** @description 联系电话 */
                    phone?: string;
                    /** @description 收件人 */
                    recipient: string;
                };
            };
        };
        responses: {
            /** @description 办理回执 */
            200: {
                headers: {
                    /** @description 案件的新版本 */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 不予办理的理由 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "archive.complete": {
        parameters: {
            query?: never;
            header: {
                /** @description 请求编号：同一项办理重试时不变，只记载一次 */
                "Idempotency-Key": string;
                /** @description 您看到的案件版本，例如 "12" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: date-time
                     * @description 发生时间；不填的为现在。补录的另行标明，永久留痕
                     */
                    happened_at?: string;
                    /** @description 备考 */
                    note?: string;
                    /**
                     * Format: int64
                     * @description 卷内页数
                     */
                    pages: number;
                    /**
                     * @description 保管期限：永久、三十年、十年
                     * @enum {string}
                     */
                    term: "permanent" | "thirty_years" | "ten_years";
                };
            };
        };
        responses: {
            /** @description 办理回执 */
            200: {
                headers: {
                    /** @description 案件的新版本 */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 不予办理的理由 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "assistance.answer": {
        parameters: {
            query?: never;
            header: {
                /** @description 请求编号：同一项办理重试时不变，只记载一次 */
                "Idempotency-Key": string;
                /** @description 您看到的案件版本，例如 "12" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description 复函文号 */
                    document?: string;
                    /** @description 复函 */
                    files?: components["schemas"]["CasefileFileRef"][];
                    /**
                     * Format: date-time
                     * @description 发生时间；不填的为现在。补录的另行标明，永久留痕
                     */
                    happened_at?: string;
                    /**
                     * Format: int64
                     * @description 所答复协助函的记录序号
                     */
                    request: number;
                    /** @description 答复内容 */
                    result: string;
                };
            };
        };
        responses: {
            /** @description 办理回执 */
            200: {
                headers: {
                    /** @description 案件的新版本 */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 不予办理的理由 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "assistance.request": {
        parameters: {
            query?: never;
            header: {
                /** @description 请求编号：同一项办理重试时不变，只记载一次 */
                "Idempotency-Key": string;
                /** @description 您看到的案件版本，例如 "12" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: date-time
                     * @description 发生时间；不填的为现在。补录的另行标明，永久留痕
                     */
                    happened_at?: string;
                    /** @description 请求协助调查取证的事项和理由 */
                    matters: string;
                    /** @description 请求协助的机关 */
                    to: string;
                };
            };
        };
        responses: {
            /** @description 办理回执 */
            200: {
                headers: {
                    /** @description 案件的新版本 */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 不予办理的理由 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "case.terminate": {
        parameters: {
            query?: never;
            header: {
                /** @description 请求编号：同一项办理重试时不变，只记载一次 */
                "Idempotency-Key": string;
                /** @description 您看到的案件版本，例如 "12" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description 终止事由：违法事实不能认定、超过追责时效、当事人死亡或者终止、申请人撤回申请（限于依申请办理的）、其他
                     * @enum {string}
                     */
                    ground: "not_established" | "limitation" | "party_gone" | "withdrawn" | "other";
                    /**
                     * Format: date-time
                     * @description 发生时间；不填的为现在。补录的另行标明，永久留痕
                     */
                    happened_at?: string;
                    /** @description 理由 */
                    reason: string;
                };
            };
        };
        responses: {
            /** @description 办理回执 */
            200: {
                headers: {
                    /** @description 案件的新版本 */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 不予办理的理由 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "case.transfer": {
        parameters: {
            query?: never;
            header: {
                /** @description 请求编号：同一项办理重试时不变，只记载一次 */
                "Idempotency-Key": string;
                /** @description 您看到的案件版本，例如 "12" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description 移送事由：不属于本机关管辖、涉嫌犯罪
                     * @enum {string}
                     */
                    ground: "jurisdiction" | "crime";
                    /**
                     * Format: date-time
                     * @description 发生时间；不填的为现在。补录的另行标明，永久留痕
                     */
                    happened_at?: string;
                    /** @description 理由 */
                    reason: string;
                    /** @description 受移送机关 */
                    to: string;
                };
            };
        };
        responses: {
            /** @description 办理回执 */
            200: {
                headers: {
                    /** @description 案件的新版本 */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 不予办理的理由 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "closure.approve": {
        parameters: {
            query?: never;
            header: {
                /** @description 请求编号：同一项办理重试时不变，只记载一次 */
                "Idempotency-Key": string;
                /** @description 您看到的案件版本，例如 "12" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description 尚未公示即结案的理由 */
                    disclosure_reason?: string;
                    /**
                     * Format: date-time
                     * @description 发生时间；不填的为现在。补录的另行标明，永久留痕
                     */
                    happened_at?: string;
                    /** @description 负责人意见 */
                    opinion: string;
                };
            };
        };
        responses: {
            /** @description 办理回执 */
            200: {
                headers: {
                    /** @description 案件的新版本 */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 不予办理的理由 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "closure.return": {
        parameters: {
            query?: never;
            header: {
                /** @description 请求编号：同一项办理重试时不变，只记载一次 */
                "Idempotency-Key": string;
                /** @description 您看到的案件版本，例如 "12" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: date-time
                     * @description 发生时间；不填的为现在。补录的另行标明，永久留痕
                     */
                    happened_at?: string;
                    /** @description 理由 */
                    reason: string;
                };
            };
        };
        responses: {
            /** @description 办理回执 */
            200: {
                headers: {
                    /** @description 案件的新版本 */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 不予办理的理由 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "closure.submit": {
        parameters: {
            query?: never;
            header: {
                /** @description 请求编号：同一项办理重试时不变，只记载一次 */
                "Idempotency-Key": string;
                /** @description 您看到的案件版本，例如 "12" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description 结案事由：执行完毕、终结执行、终止调查、不予处罚、其他
                     * @enum {string}
                     */
                    ground: "performed" | "enforcement_ended" | "terminated" | "no_penalty" | "other";
                    /**
                     * Format: date-time
                     * @description 发生时间；不填的为现在。补录的另行标明，永久留痕
                     */
                    happened_at?: string;
                    /** @description 尚未退还款项即结案的理由和款项去向 */
                    refund_reason?: string;
                    /** @description 处理结果 */
                    result: string;
                };
            };
        };
        responses: {
            /** @description 办理回执 */
            200: {
                headers: {
                    /** @description 案件的新版本 */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 不予办理的理由 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "compulsion.announce": {
        parameters: {
            query?: never;
            header: {
                /** @description 请求编号：同一项办理重试时不变，只记载一次 */
                "Idempotency-Key": string;
                /** @description 您看到的案件版本，例如 "12" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description 公告和张贴现场的照片 */
                    files: components["schemas"]["CasefileFileRef"][];
                    /**
                     * Format: date-time
                     * @description 发生时间；不填的为现在。补录的另行标明，永久留痕
                     */
                    happened_at?: string;
                    /** @description 违法的建筑物、构筑物、设施 */
                    object: string;
                    /** @description 公告的媒介或者张贴地点 */
                    places: string[];
                    /**
                     * Format: date
                     * @description 限期自行拆除的末日
                     */
                    until: string;
                };
            };
        };
        responses: {
            /** @description 办理回执 */
            200: {
                headers: {
                    /** @description 案件的新版本 */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 不予办理的理由 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "compulsion.bill": {
        parameters: {
            query?: never;
            header: {
                /** @description 请求编号：同一项办理重试时不变，只记载一次 */
                "Idempotency-Key": string;
                /** @description 您看到的案件版本，例如 "12" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description 送达地址 */
                    address?: string;
                    /** @description 是否向当事人或者有关人员出示执法证件 */
                    certificates_shown: boolean;
                    /** @description 当事人是否确认同意电子送达 */
                    electronic_consent?: boolean;
                    /** @description 受委托送达的机关（委托送达） */
                    entrusted_to?: string;
                    /** @description 送达回证、照片、录像、截屏等 */
                    files?: components["schemas"]["CasefileFileRef"][];
                    /**
                     * Format: date-time
                     * @description 发生时间；不填的为现在。补录的另行标明，永久留痕
                     */
                    happened_at?: string;
                    /**
                     * @description 送达方式：直接、留置、邮寄、电子、委托
                     * @enum {string}
                     */
                    mode: "direct" | "left" | "post" | "electronic" | "entrusted";
                    /** @description 在场执法人员，不少于两人 */
                    officers: string[];
                    /**
                     * Format: date
                     * @description 邮寄日期
                     */
                    posted_on?: string;
                    /** @description 受送达人或者收件人 */
                    receiver: string;
                    /** @description 收件人与受送达人的关系 */
                    relation?: string;
                    /**
                     * Format: date-time
                     * @description 出示证件的时间；不填的为行为发生时间
                     */
                    shown_at?: string;
                    /** @description 邮件编号 */
                    tracking?: string;
                    /** @description 见证人（留置送达） */
                    witness?: string;
                };
            };
        };
        responses: {
            /** @description 办理回执 */
            200: {
                headers: {
                    /** @description 案件的新版本 */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 不予办理的理由 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "compulsion.charge": {
        parameters: {
            query?: never;
            header: {
                /** @description 请求编号：同一项办理重试时不变，只记载一次 */
                "Idempotency-Key": string;
                /** @description 您看到的案件版本，例如 "12" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: int64
                     * @description 由当事人承担的费用（分）；没有的填 0
                     */
                    amount: number;
                    /** @description 合同、票据等 */
                    files?: components["schemas"]["CasefileFileRef"][];
                    /**
                     * Format: date-time
                     * @description 发生时间；不填的为现在。补录的另行标明，永久留痕
                     */
                    happened_at?: string;
                    /** @description 费用明细 */
                    items?: components["schemas"]["CasefileCostItem"][];
                    /** @description 负责人意见 */
                    opinion: string;
                    /** @description 费用超过预算的理由 */
                    over_budget?: string;
                };
            };
        };
        responses: {
            /** @description 办理回执 */
            200: {
                headers: {
                    /** @description 案件的新版本 */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 不予办理的理由 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "compulsion.collect": {
        parameters: {
            query?: never;
            header: {
                /** @description 请求编号：同一项办理重试时不变，只记载一次 */
                "Idempotency-Key": string;
                /** @description 您看到的案件版本，例如 "12" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: int64
                     * @description 缴款金额（分）
                     */
                    amount: number;
                    /** @description 缴款凭证 */
                    files?: components["schemas"]["CasefileFileRef"][];
                    /**
                     * Format: date-time
                     * @description 发生时间；不填的为现在。补录的另行标明，永久留痕
                     */
                    happened_at?: string;
                    /** @description 票据号 */
                    receipt: string;
                };
            };
        };
        responses: {
            /** @description 办理回执 */
            200: {
                headers: {
                    /** @description 案件的新版本 */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 不予办理的理由 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "compulsion.decide": {
        parameters: {
            query?: never;
            header: {
                /** @description 请求编号：同一项办理重试时不变，只记载一次 */
                "Idempotency-Key": string;
                /** @description 您看到的案件版本，例如 "12" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description 是否实施 */
                    approve: boolean;
                    /**
                     * Format: date-time
                     * @description 发生时间；不填的为现在。补录的另行标明，永久留痕
                     */
                    happened_at?: string;
                    /** @description 负责人意见 */
                    opinion: string;
                    /** @description 所决定事项的 SHA-256 */
                    sha256: string;
                };
            };
        };
        responses: {
            /** @description 办理回执 */
            200: {
                headers: {
                    /** @description 案件的新版本 */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 不予办理的理由 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "compulsion.execute": {
        parameters: {
            query?: never;
            header: {
                /** @description 请求编号：同一项办理重试时不变，只记载一次 */
                "Idempotency-Key": string;
                /** @description 您看到的案件版本，例如 "12" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description 是否向当事人或者有关人员出示执法证件 */
                    certificates_shown: boolean;
                    /** @description 在夜间或者法定节假日实施的，写明紧急情况 */
                    emergency?: string;
                    /**
                     * Format: date-time
                     * @description 发生时间；不填的为现在。补录的另行标明，永久留痕
                     */
                    happened_at?: string;
                    /** @description 在场执法人员，不少于两人 */
                    officers: string[];
                    /** @description 执法人员是否签名或者盖章 */
                    officers_signed: boolean;
                    /** @description 当事人是否到场 */
                    party_present: boolean;
                    /** @description 当事人是否签名或者盖章 */
                    party_signed: boolean;
                    /** @description 实施人 */
                    performer: string;
                    /** @description 实施人是否在执行文书上签名或者盖章 */
                    performer_signed: boolean;
                    /** @description 实施经过和结果 */
                    record: string;
                    /** @description 当事人不到场或者拒绝签名的情况，在文书中注明 */
                    refusal?: string;
                    /**
                     * Format: date-time
                     * @description 出示证件的时间；不填的为行为发生时间
                     */
                    shown_at?: string;
                    /** @description 当事人的意见；没有的填“无” */
                    statement: string;
                    /** @description 实施前是否查明当事人仍未履行（不能清除） */
                    still_unperformed: boolean;
                    /** @description 全程录像等音像记录 */
                    video?: components["schemas"]["CasefileFileRef"][];
                    /** @description 见证人姓名和身份 */
                    witness?: string;
                    /** @description 见证人是否签名或者盖章 */
                    witness_signed?: boolean;
                };
            };
        };
        responses: {
            /** @description 办理回执 */
            200: {
                headers: {
                    /** @description 案件的新版本 */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 不予办理的理由 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "compulsion.notify": {
        parameters: {
            query?: never;
            header: {
                /** @description 请求编号：同一项办理重试时不变，只记载一次 */
                "Idempotency-Key": string;
                /** @description 您看到的案件版本，例如 "12" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description 送达地址 */
                    address?: string;
                    /** @description 是否向当事人或者有关人员出示执法证件 */
                    certificates_shown: boolean;
                    /** @description 当事人是否确认同意电子送达 */
                    electronic_consent?: boolean;
                    /** @description 受委托送达的机关（委托送达） */
                    entrusted_to?: string;
                    /** @description 送达回证、照片、录像、截屏等 */
                    files?: components["schemas"]["CasefileFileRef"][];
                    /**
                     * Format: date-time
                     * @description 发生时间；不填的为现在。补录的另行标明，永久留痕
                     */
                    happened_at?: string;
                    /**
                     * @description 送达方式：直接、留置、邮寄、电子、委托
                     * @enum {string}
                     */
                    mode: "direct" | "left" | "post" | "electronic" | "entrusted";
                    /** @description 在场执法人员，不少于两人 */
                    officers: string[];
                    /**
                     * Format: date
                     * @description 邮寄日期
                     */
                    posted_on?: string;
                    /** @description 受送达人或者收件人 */
                    receiver: string;
                    /** @description 收件人与受送达人的关系 */
                    relation?: string;
                    /**
                     * Format: date-time
                     * @description 出示证件的时间；不填的为行为发生时间
                     */
                    shown_at?: string;
                    /** @description 邮件编号 */
                    tracking?: string;
                    /** @description 见证人（留置送达） */
                    witness?: string;
                };
            };
        };
        responses: {
            /** @description 办理回执 */
            200: {
                headers: {
                    /** @description 案件的新版本 */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 不予办理的理由 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "compulsion.propose": {
        parameters: {
            query?: never;
            header: {
                /** @description 请求编号：同一项办理重试时不变，只记载一次 */
                "Idempotency-Key": string;
                /** @description 您看到的案件版本，例如 "12" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description 法律依据 */
                    basis: string;
                    /**
                     * Format: int64
                     * @description 费用预算（分）
                     */
                    budget: number;
                    /**
                     * @description 由谁实施：本机关、受委托的第三人
                     * @enum {string}
                     */
                    by: "bureau" | "third_party";
                    /** @description 实施人与当事人、本案没有利害关系 */
                    disinterested: boolean;
                    /**
                     * Format: date-time
                     * @description 发生时间；不填的为现在。补录的另行标明，永久留痕
                     */
                    happened_at?: string;
                    /**
                     * @description 不履行的后果（强制法50，代履行必填）：危害交通安全、造成环境污染、破坏自然资源
                     * @enum {string}
                     */
                    harm?: "traffic" | "pollution" | "resources";
                    /** @description 后果已经或者将要发生的事实（代履行必填） */
                    harm_facts?: string;
                    /**
                     * @description 强制执行方式：代履行、强制拆除
                     * @enum {string}
                     */
                    measure: "substitute_performance" | "demolition";
                    /** @description 方式 */
                    method: string;
                    /** @description 标的 */
                    object: string;
                    /** @description 当事人逾期没有履行的排除妨碍、恢复原状等义务 */
                    order: string;
                    /** @description 代履行人、实施单位名称 */
                    performer: string;
                    /**
                     * Format: date
                     * @description 实施日期
                     */
                    planned_on: string;
                    /** @description 理由 */
                    reason: string;
                };
            };
        };
        responses: {
            /** @description 办理回执 */
            200: {
                headers: {
                    /** @description 案件的新版本 */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 不予办理的理由 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "compulsion.remind": {
        parameters: {
            query?: never;
            header: {
                /** @description 请求编号：同一项办理重试时不变，只记载一次 */
                "Idempotency-Key": string;
                /** @description 您看到的案件版本，例如 "12" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description 送达地址 */
                    address?: string;
                    /** @description 是否向当事人或者有关人员出示执法证件 */
                    certificates_shown: boolean;
                    /** @description 当事人是否确认同意电子送达 */
                    electronic_consent?: boolean;
                    /** @description 受委托送达的机关（委托送达） */
                    entrusted_to?: string;
                    /** @description 送达回证、照片、录像、截屏等 */
                    files?: components["schemas"]["CasefileFileRef"][];
                    /**
                     * Format: date-time
                     * @description 发生时间；不填的为现在。补录的另行标明，永久留痕
                     */
                    happened_at?: string;
                    /**
                     * @description 送达方式：直接、留置、邮寄、电子、委托
                     * @enum {string}
                     */
                    mode: "direct" | "left" | "post" | "electronic" | "entrusted";
                    /** @description 在场执法人员，不少于两人 */
                    officers: string[];
                    /**
                     * Format: date
                     * @description 代履行的日期，不早于决定书载明的日期
                     */
                    on: string;
                    /**
                     * Format: date
                     * @description 邮寄日期
                     */
                    posted_on?: string;
                    /** @description 受送达人或者收件人 */
                    receiver: string;
                    /** @description 收件人与受送达人的关系 */
                    relation?: string;
                    /**
                     * Format: date-time
                     * @description 出示证件的时间；不填的为行为发生时间
                     */
                    shown_at?: string;
                    /** @description 邮件编号 */
                    tracking?: string;
                    /** @description 见证人（留置送达） */
                    witness?: string;
                };
            };
        };
        responses: {
            /** @description 办理回执 */
            200: {
                headers: {
                    /** @description 案件的新版本 */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 不予办理的理由 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "compulsion.review": {
        parameters: {
            query?: never;
            header: {
                /** @description 请求编号：同一项办理重试时不变，只记载一次 */
                "Idempotency-Key": string;
                /** @description 您看到的案件版本，例如 "12" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description 十一项审核要点 */
                    checklist: components["schemas"]["CasefileCheckRow"][];
                    /**
                     * @description 审核结论：同意、补充调查、改正、移送
                     * @enum {string}
                     */
                    code: "AGREE" | "SUPPLEMENT" | "CORRECT" | "TRANSFER";
                    /**
                     * Format: date-time
                     * @description 发生时间；不填的为现在。补录的另行标明，永久留痕
                     */
                    happened_at?: string;
                    /** @description 存在的问题，逐项列明 */
                    issues?: components["schemas"]["CasefileIssue"][];
                    /**
                     * @description 改正的类别：变更、纠正、补正
                     * @enum {string}
                     */
                    kind?: "vary" | "rectify" | "supplement_documents";
                    /** @description 所审核事项的 SHA-256 */
                    sha256: string;
                    /** @description 审核意见 */
                    text: string;
                };
            };
        };
        responses: {
            /** @description 办理回执 */
            200: {
                headers: {
                    /** @description 案件的新版本 */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 不予办理的理由 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "compulsion.serve": {
        parameters: {
            query?: never;
            header: {
                /** @description 请求编号：同一项办理重试时不变，只记载一次 */
                "Idempotency-Key": string;
                /** @description 您看到的案件版本，例如 "12" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description 送达地址 */
                    address?: string;
                    /** @description 是否向当事人或者有关人员出示执法证件 */
                    certificates_shown: boolean;
                    /** @description 当事人是否确认同意电子送达 */
                    electronic_consent?: boolean;
                    /** @description 受委托送达的机关（委托送达） */
                    entrusted_to?: string;
                    /** @description 送达回证、照片、录像、截屏等 */
                    files?: components["schemas"]["CasefileFileRef"][];
                    /**
                     * Format: date-time
                     * @description 发生时间；不填的为现在。补录的另行标明，永久留痕
                     */
                    happened_at?: string;
                    /**
                     * @description 送达方式：直接、留置、邮寄、电子、委托
                     * @enum {string}
                     */
                    mode: "direct" | "left" | "post" | "electronic" | "entrusted";
                    /** @description 在场执法人员，不少于两人 */
                    officers: string[];
                    /**
                     * Format: date
                     * @description 邮寄日期
                     */
                    posted_on?: string;
                    /** @description 受送达人或者收件人 */
                    receiver: string;
                    /** @description 收件人与受送达人的关系 */
                    relation?: string;
                    /**
                     * Format: date-time
                     * @description 出示证件的时间；不填的为行为发生时间
                     */
                    shown_at?: string;
                    /** @description 邮件编号 */
                    tracking?: string;
                    /** @description 见证人（留置送达） */
                    witness?: string;
                };
            };
        };
        responses: {
            /** @description 办理回执 */
            200: {
                headers: {
                    /** @description 案件的新版本 */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 不予办理的理由 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "compulsion.stop": {
        parameters: {
            query?: never;
            header: {
                /** @description 请求编号：同一项办理重试时不变，只记载一次 */
                "Idempotency-Key": string;
                /** @description 您看到的案件版本，例如 "12" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description 证明材料 */
                    files: components["schemas"]["CasefileFileRef"][];
                    /**
                     * @description 停止的情形：当事人已经履行、不再需要实施
                     * @enum {string}
                     */
                    ground: "performed" | "needless";
                    /**
                     * Format: date-time
                     * @description 发生时间；不填的为现在。补录的另行标明，永久留痕
                     */
                    happened_at?: string;
                    /** @description 查明的情况 */
                    reason: string;
                };
            };
        };
        responses: {
            /** @description 办理回执 */
            200: {
                headers: {
                    /** @description 案件的新版本 */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 不予办理的理由 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "compulsion.urgent": {
        parameters: {
            query?: never;
            header: {
                /** @description 请求编号：同一项办理重试时不变，只记载一次 */
                "Idempotency-Key": string;
                /** @description 您看到的案件版本，例如 "12" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description 决定立即实施的负责人 */
                    decided_by: string;
                    /** @description 实施情况 */
                    execution: components["schemas"]["CasefileCompulsionExecution"];
                    /**
                     * Format: date-time
                     * @description 发生时间；不填的为现在。补录的另行标明，永久留痕
                     */
                    happened_at?: string;
                    /** @description 需要立即清除的遗洒物、障碍物或者污染物 */
                    matter: string;
                    /**
                     * @description 场所：道路、河道、航道、公共场所
                     * @enum {string}
                     */
                    place: "road" | "river" | "channel" | "public_place";
                    /** @description 代履行的内容 */
                    proposal: components["schemas"]["CasefileCompulsionPropose"];
                    /** @description 当事人不能清除的情况 */
                    unable: string;
                };
            };
        };
        responses: {
            /** @description 办理回执 */
            200: {
                headers: {
                    /** @description 案件的新版本 */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 不予办理的理由 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "compulsion.withdraw": {
        parameters: {
            query?: never;
            header: {
                /** @description 请求编号：同一项办理重试时不变，只记载一次 */
                "Idempotency-Key": string;
                /** @description 您看到的案件版本，例如 "12" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: date-time
                     * @description 发生时间；不填的为现在。补录的另行标明，永久留痕
                     */
                    happened_at?: string;
                    /** @description 理由 */
                    reason: string;
                };
            };
        };
        responses: {
            /** @description 办理回执 */
            200: {
                headers: {
                    /** @description 案件的新版本 */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 不予办理的理由 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "correction.serve": {
        parameters: {
            query?: never;
            header: {
                /** @description 请求编号：同一项办理重试时不变，只记载一次 */
                "Idempotency-Key": string;
                /** @description 您看到的案件版本，例如 "12" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description 送达地址 */
                    address?: string;
                    /** @description 是否向当事人或者有关人员出示执法证件 */
                    certificates_shown: boolean;
                    /** @description 当事人是否确认同意电子送达 */
                    electronic_consent?: boolean;
                    /** @description 受委托送达的机关（委托送达） */
                    entrusted_to?: string;
                    /** @description 送达回证、照片、录像、截屏等 */
                    files?: components["schemas"]["CasefileFileRef"][];
                    /**
                     * Format: date-time
                     * @description 发生时间；不填的为现在。补录的另行标明，永久留痕
                     */
                    happened_at?: string;
                    /**
                     * @description 送达方式：直接、留置、邮寄、电子、委托
                     * @enum {string}
                     */
                    mode: "direct" | "left" | "post" | "electronic" | "entrusted";
                    /** @description 在场执法人员，不少于两人 */
                    officers: string[];
                    /**
                     * Format: date
                     * @description 邮寄日期
                     */
                    posted_on?: string;
                    /** @description 受送达人或者收件人 */
                    receiver: string;
                    /** @description 收件人与受送达人的关系 */
                    relation?: string;
                    /**
                     * Format: date-time
                     * @description 出示证件的时间；不填的为行为发生时间
                     */
                    shown_at?: string;
                    /** @description 邮件编号 */
                    tracking?: string;
                    /** @description 见证人（留置送达） */
                    witness?: string;
                };
            };
        };
        responses: {
            /** @description 办理回执 */
            200: {
                headers: {
                    /** @description 案件的新版本 */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 不予办理的理由 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "counsel.advise": {
        parameters: {
            query?: never;
            header: {
                /** @description 请求编号：同一项办理重试时不变，只记载一次 */
                "Idempotency-Key": string;
                /** @description 您看到的案件版本，例如 "12" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description 书面意见，供参考，不具有约束力 */
                    advice: string;
                    /** @description 附件 */
                    files?: components["schemas"]["CasefileFileRef"][];
                    /**
                     * Format: date-time
                     * @description 发生时间；不填的为现在。补录的另行标明，永久留痕
                     */
                    happened_at?: string;
                };
            };
        };
        responses: {
            /** @description 办理回执 */
            200: {
                headers: {
                    /** @description 案件的新版本 */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 不予办理的理由 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "counsel.ask": {
        parameters: {
            query?: never;
            header: {
                /** @description 请求编号：同一项办理重试时不变，只记载一次 */
                "Idempotency-Key": string;
                /** @description 您看到的案件版本，例如 "12" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description 法律顾问、公职律师 */
                    counsel: string;
                    /** @description 提供查阅的文件 */
                    files?: components["schemas"]["CasefileFileRef"][];
                    /**
                     * Format: date-time
                     * @description 发生时间；不填的为现在。补录的另行标明，永久留痕
                     */
                    happened_at?: string;
                    /** @description 提供查阅的文书编号 */
                    papers?: string[];
                    /** @description 请求论证的问题 */
                    question: string;
                    /**
                     * Format: date
                     * @description 查阅截止日期（含当日）
                     */
                    until: string;
                };
            };
        };
        responses: {
            /** @description 办理回执 */
            200: {
                headers: {
                    /** @description 案件的新版本 */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 不予办理的理由 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "counsel.end": {
        parameters: {
            query?: never;
            header: {
                /** @description 请求编号：同一项办理重试时不变，只记载一次 */
                "Idempotency-Key": string;
                /** @description 您看到的案件版本，例如 "12" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description 法律顾问、公职律师 */
                    counsel: string;
                    /**
                     * Format: date-time
                     * @description 发生时间；不填的为现在。补录的另行标明，永久留痕
                     */
                    happened_at?: string;
                    /** @description 理由 */
                    reason: string;
                };
            };
        };
        responses: {
            /** @description 办理回执 */
            200: {
                headers: {
                    /** @description 案件的新版本 */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 不予办理的理由 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "crime.answer": {
        parameters: {
            query?: never;
            header: {
                /** @description 请求编号：同一项办理重试时不变，只记载一次 */
                "Idempotency-Key": string;
                /** @description 您看到的案件版本，例如 "12" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description 公安机关是否立案 */
                    accepted: boolean;
                    /** @description 立案通知书、不予立案通知书文号 */
                    document: string;
                    /** @description 公安机关的通知书 */
                    files: components["schemas"]["CasefileFileRef"][];
                    /**
                     * Format: date-time
                     * @description 发生时间；不填的为现在。补录的另行标明，永久留痕
                     */
                    happened_at?: string;
                    /** @description 不予立案的理由（不予立案的必填） */
                    reason?: string;
                };
            };
        };
        responses: {
            /** @description 办理回执 */
            200: {
                headers: {
                    /** @description 案件的新版本 */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 不予办理的理由 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "crime.back": {
        parameters: {
            query?: never;
            header: {
                /** @description 请求编号：同一项办理重试时不变，只记载一次 */
                "Idempotency-Key": string;
                /** @description 您看到的案件版本，例如 "12" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description 退回的机关：公安机关、人民检察院、人民法院
                     * @enum {string}
                     */
                    by: "police" | "procuratorate" | "court";
                    /** @description 文书名称和文号 */
                    document: string;
                    /** @description 文书 */
                    files: components["schemas"]["CasefileFileRef"][];
                    /**
                     * Format: date-time
                     * @description 发生时间；不填的为现在。补录的另行标明，永久留痕
                     */
                    happened_at?: string;
                    /** @description 处理结果及行政处罚意见（检察意见） */
                    opinion: string;
                };
            };
        };
        responses: {
            /** @description 办理回执 */
            200: {
                headers: {
                    /** @description 案件的新版本 */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 不予办理的理由 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "crime.decide": {
        parameters: {
            query?: never;
            header: {
                /** @description 请求编号：同一项办理重试时不变，只记载一次 */
                "Idempotency-Key": string;
                /** @description 您看到的案件版本，例如 "12" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description 是否批准移送 */
                    approve: boolean;
                    /**
                     * Format: date-time
                     * @description 发生时间；不填的为现在。补录的另行标明，永久留痕
                     */
                    happened_at?: string;
                    /** @description 批准的意见；不批准的，写明理由（记录在案） */
                    opinion: string;
                };
            };
        };
        responses: {
            /** @description 办理回执 */
            200: {
                headers: {
                    /** @description 案件的新版本 */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 不予办理的理由 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "crime.deliver": {
        parameters: {
            query?: never;
            header: {
                /** @description 请求编号：同一项办理重试时不变，只记载一次 */
                "Idempotency-Key": string;
                /** @description 您看到的案件版本，例如 "12" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description 交接手续 */
                    files: components["schemas"]["CasefileFileRef"][];
                    /**
                     * Format: date-time
                     * @description 发生时间；不填的为现在。补录的另行标明，永久留痕
                     */
                    happened_at?: string;
                    /** @description 移交的涉案物品和材料，逐项列明 */
                    items: string[];
                    /** @description 公安机关签收人 */
                    receiver: string;
                };
            };
        };
        responses: {
            /** @description 办理回执 */
            200: {
                headers: {
                    /** @description 案件的新版本 */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 不予办理的理由 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "crime.handover": {
        parameters: {
            query?: never;
            header: {
                /** @description 请求编号：同一项办理重试时不变，只记载一次 */
                "Idempotency-Key": string;
                /** @description 您看到的案件版本，例如 "12" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description 检验报告、鉴定结论，逐项列明；没有的不填 */
                    conclusions?: string[];
                    /** @description 抄送的人民检察院 */
                    copied_to: string;
                    /** @description 移送书送达回执 */
                    files: components["schemas"]["CasefileFileRef"][];
                    /**
                     * Format: date-time
                     * @description 发生时间；不填的为现在。补录的另行标明，永久留痕
                     */
                    happened_at?: string;
                    /** @description 涉案物品清单，逐项列明；没有的不填 */
                    items?: string[];
                    /** @description 公安机关签收人 */
                    receiver: string;
                    /** @description 涉嫌犯罪案件情况的调查报告 */
                    report: string;
                    /** @description 受移送的公安机关 */
                    to: string;
                };
            };
        };
        responses: {
            /** @description 办理回执 */
            200: {
                headers: {
                    /** @description 案件的新版本 */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 不予办理的理由 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "crime.review": {
        parameters: {
            query?: never;
            header: {
                /** @description 请求编号：同一项办理重试时不变，只记载一次 */
                "Idempotency-Key": string;
                /** @description 您看到的案件版本，例如 "12" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: date-time
                     * @description 发生时间；不填的为现在。补录的另行标明，永久留痕
                     */
                    happened_at?: string;
                    /** @description 提请复议的理由 */
                    reasons: string;
                };
            };
        };
        responses: {
            /** @description 办理回执 */
            200: {
                headers: {
                    /** @description 案件的新版本 */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 不予办理的理由 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "crime.suspect": {
        parameters: {
            query?: never;
            header: {
                /** @description 请求编号：同一项办理重试时不变，只记载一次 */
                "Idempotency-Key": string;
                /** @description 您看到的案件版本，例如 "12" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description 涉嫌犯罪的事实、数额、情节和后果 */
                    facts: string;
                    /**
                     * Format: date-time
                     * @description 发生时间；不填的为现在。补录的另行标明，永久留痕
                     */
                    happened_at?: string;
                    /** @description 专案组执法人员，不少于两人 */
                    investigators: string[];
                    /** @description 涉嫌的罪名 */
                    offence: string;
                    /** @description 所依据的刑法条文和立案追诉标准 */
                    standard: string;
                };
            };
        };
        responses: {
            /** @description 办理回执 */
            200: {
                headers: {
                    /** @description 案件的新版本 */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 不予办理的理由 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "decision.correct": {
        parameters: {
            query?: never;
            header: {
                /** @description 请求编号：同一项办理重试时不变，只记载一次 */
                "Idempotency-Key": string;
                /** @description 您看到的案件版本，例如 "12" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: date
                     * @description 发现之日
                     */
                    found_on?: string;
                    /**
                     * Format: date-time
                     * @description 发生时间；不填的为现在。补录的另行标明，永久留痕
                     */
                    happened_at?: string;
                    /**
                     * @description 类别：补正遗漏、更正文字或者计算错误
                     * @enum {string}
                     */
                    kind: "supplement" | "clerical";
                    /** @description 理由 */
                    reason: string;
                    /** @description 补正或者更正后的内容 */
                    right: string;
                    /** @description 原决定书中有遗漏或者错误的内容 */
                    wrong: string;
                };
            };
        };
        responses: {
            /** @description 办理回执 */
            200: {
                headers: {
                    /** @description 案件的新版本 */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 不予办理的理由 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "decision.issue": {
        parameters: {
            query?: never;
            header: {
                /** @description 请求编号：同一项办理重试时不变，只记载一次 */
                "Idempotency-Key": string;
                /** @description 您看到的案件版本，例如 "12" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: date-time
                     * @description 发生时间；不填的为现在。补录的另行标明，永久留痕
                     */
                    happened_at?: string;
                    /** @description 决定书是否加盖本机关印章 */
                    sealed: boolean;
                    /** @description 决定书是否没有告知加处罚款标准；没有告知的，不得加处罚款 */
                    without_surcharge?: boolean;
                };
            };
        };
        responses: {
            /** @description 办理回执 */
            200: {
                headers: {
                    /** @description 案件的新版本 */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 不予办理的理由 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "decision.make": {
        parameters: {
            query?: never;
            header: {
                /** @description 请求编号：同一项办理重试时不变，只记载一次 */
                "Idempotency-Key": string;
                /** @description 您看到的案件版本，例如 "12" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: date-time
                     * @description 发生时间；不填的为现在。补录的另行标明，永久留痕
                     */
                    happened_at?: string;
                    /** @description 负责人决定意见 */
                    opinion: string;
                    /** @description 办案期限届满后作出决定的理由（已经届满的必填） */
                    overdue_reason?: string;
                };
            };
        };
        responses: {
            /** @description 办理回执 */
            200: {
                headers: {
                    /** @description 案件的新版本 */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 不予办理的理由 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "decision.publish": {
        parameters: {
            query?: never;
            header: {
                /** @description 请求编号：同一项办理重试时不变，只记载一次 */
                "Idempotency-Key": string;
                /** @description 您看到的案件版本，例如 "12" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description 已经采用的送达方式及结果（其他方式无法送达的，至少两种） */
                    attempts?: components["schemas"]["CasefileServiceAttempt"][];
                    /** @description 公告页面、张贴现场的照片或者录像 */
                    files: components["schemas"]["CasefileFileRef"][];
                    /**
                     * @description 公告送达的原因：受送达人下落不明、其他方式无法送达
                     * @enum {string}
                     */
                    ground: "party_missing" | "others_failed";
                    /**
                     * Format: date-time
                     * @description 发生时间；不填的为现在。补录的另行标明，永久留痕
                     */
                    happened_at?: string;
                    /** @description 查找受送达人的经过（下落不明的必填） */
                    inquiry?: string;
                    /** @description 经办执法人员，不少于两人 */
                    officers: string[];
                    /** @description 公告的媒介或者张贴地点 */
                    places: string[];
                };
            };
        };
        responses: {
            /** @description 办理回执 */
            200: {
                headers: {
                    /** @description 案件的新版本 */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 不予办理的理由 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "decision.recall": {
        parameters: {
            query?: never;
            header: {
                /** @description 请求编号：同一项办理重试时不变，只记载一次 */
                "Idempotency-Key": string;
                /** @description 您看到的案件版本，例如 "12" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: date-time
                     * @description 发生时间；不填的为现在。补录的另行标明，永久留痕
                     */
                    happened_at?: string;
                    /** @description 收回的理由（当事人何时寄出、何时收到、要求什么） */
                    reason: string;
                };
            };
        };
        responses: {
            /** @description 办理回执 */
            200: {
                headers: {
                    /** @description 案件的新版本 */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 不予办理的理由 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "decision.serve": {
        parameters: {
            query?: never;
            header: {
                /** @description 请求编号：同一项办理重试时不变，只记载一次 */
                "Idempotency-Key": string;
                /** @description 您看到的案件版本，例如 "12" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description 送达地址 */
                    address?: string;
                    /** @description 是否向当事人或者有关人员出示执法证件 */
                    certificates_shown: boolean;
                    /** @description 当事人是否确认同意电子送达 */
                    electronic_consent?: boolean;
                    /** @description 受委托送达的机关（委托送达） */
                    entrusted_to?: string;
                    /** @description 送达回证、照片、录像、截屏等 */
                    files?: components["schemas"]["CasefileFileRef"][];
                    /**
                     * Format: date-time
                     * @description 发生时间；不填的为现在。补录的另行标明，永久留痕
                     */
                    happened_at?: string;
                    /**
                     * @description 送达方式：直接、留置、邮寄、电子、委托
                     * @enum {string}
                     */
                    mode: "direct" | "left" | "post" | "electronic" | "entrusted";
                    /** @description 在场执法人员，不少于两人 */
                    officers: string[];
                    /**
                     * Format: date
                     * @description 邮寄日期
                     */
                    posted_on?: string;
                    /** @description 受送达人或者收件人 */
                    receiver: string;
                    /** @description 收件人与受送达人的关系 */
                    relation?: string;
                    /**
                     * Format: date-time
                     * @description 出示证件的时间；不填的为行为发生时间
                     */
                    shown_at?: string;
                    /** @description 邮件编号 */
                    tracking?: string;
                    /** @description 见证人（留置送达） */
                    witness?: string;
                };
            };
        };
        responses: {
            /** @description 办理回执 */
            200: {
                headers: {
                    /** @description 案件的新版本 */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 不予办理的理由 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "defence.answer": {
        parameters: {
            query?: never;
            header: {
                /** @description 请求编号：同一项办理重试时不变，只记载一次 */
                "Idempotency-Key": string;
                /** @description 您看到的案件版本，例如 "12" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description 逐项复核意见 */
                    answers: components["schemas"]["CasefilePointAnswer"][];
                    /** @description 复核结论 */
                    conclusion: string;
                    /**
                     * Format: date-time
                     * @description 发生时间；不填的为现在。补录的另行标明，永久留痕
                     */
                    happened_at?: string;
                };
            };
        };
        responses: {
            /** @description 办理回执 */
            200: {
                headers: {
                    /** @description 案件的新版本 */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 不予办理的理由 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "defence.receive": {
        parameters: {
            query?: never;
            header: {
                /** @description 请求编号：同一项办理重试时不变，只记载一次 */
                "Idempotency-Key": string;
                /** @description 您看到的案件版本，例如 "12" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description 书面材料 */
                    files?: components["schemas"]["CasefileFileRef"][];
                    /**
                     * Format: date-time
                     * @description 发生时间；不填的为现在。补录的另行标明，永久留痕
                     */
                    happened_at?: string;
                    /** @description 是否口头提出 */
                    oral?: boolean;
                    /** @description 当事人提出的事实、理由和证据，逐项列明 */
                    points: string[];
                    /**
                     * Format: date
                     * @description 邮寄提出的邮戳日
                     */
                    posted_on?: string;
                };
            };
        };
        responses: {
            /** @description 办理回执 */
            200: {
                headers: {
                    /** @description 案件的新版本 */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 不予办理的理由 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "defence.waive": {
        parameters: {
            query?: never;
            header: {
                /** @description 请求编号：同一项办理重试时不变，只记载一次 */
                "Idempotency-Key": string;
                /** @description 您看到的案件版本，例如 "12" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description 书面放弃声明 */
                    files: components["schemas"]["CasefileFileRef"][];
                    /**
                     * Format: date-time
                     * @description 发生时间；不填的为现在。补录的另行标明，永久留痕
                     */
                    happened_at?: string;
                    /** @description 是否同时书面放弃听证 */
                    hearing?: boolean;
                };
            };
        };
        responses: {
            /** @description 办理回执 */
            200: {
                headers: {
                    /** @description 案件的新版本 */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 不予办理的理由 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "deferral.decide": {
        parameters: {
            query?: never;
            header: {
                /** @description 请求编号：同一项办理重试时不变，只记载一次 */
                "Idempotency-Key": string;
                /** @description 您看到的案件版本，例如 "12" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description 是否批准 */
                    approve: boolean;
                    /**
                     * Format: date-time
                     * @description 发生时间；不填的为现在。补录的另行标明，永久留痕
                     */
                    happened_at?: string;
                    /** @description 审批意见 */
                    opinion: string;
                    /** @description 批准的缴纳计划；不填的按申请的计划 */
                    plan?: components["schemas"]["CasefileInstalment"][];
                };
            };
        };
        responses: {
            /** @description 办理回执 */
            200: {
                headers: {
                    /** @description 案件的新版本 */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 不予办理的理由 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "deferral.request": {
        parameters: {
            query?: never;
            header: {
                /** @description 请求编号：同一项办理重试时不变，只记载一次 */
                "Idempotency-Key": string;
                /** @description 您看到的案件版本，例如 "12" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description 申请书和经济困难的证明材料 */
                    files?: components["schemas"]["CasefileFileRef"][];
                    /**
                     * Format: date-time
                     * @description 发生时间；不填的为现在。补录的另行标明，永久留痕
                     */
                    happened_at?: string;
                    /**
                     * @description 申请事项：延期缴纳、分期缴纳
                     * @enum {string}
                     */
                    kind: "deferral" | "instalments";
                    /** @description 申请的缴纳计划，各期金额合计应当等于尚未缴纳的罚款 */
                    plan: components["schemas"]["CasefileInstalment"][];
                    /** @description 经济困难的情况和理由 */
                    reason: string;
                };
            };
        };
        responses: {
            /** @description 办理回执 */
            200: {
                headers: {
                    /** @description 案件的新版本 */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 不予办理的理由 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "deliberation.hold": {
        parameters: {
            query?: never;
            header: {
                /** @description 请求编号：同一项办理重试时不变，只记载一次 */
                "Idempotency-Key": string;
                /** @description 您看到的案件版本，例如 "12" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description 结论是否同意拟处理意见 */
                    approved: boolean;
                    /**
                     * Format: date-time
                     * @description 发生时间；不填的为现在。补录的另行标明，永久留痕
                     */
                    happened_at?: string;
                    /** @description 参加讨论的负责人、意见和签名 */
                    members: components["schemas"]["CasefileMemberView"][];
                    /** @description 讨论记录 */
                    minutes: string;
                };
            };
        };
        responses: {
            /** @description 办理回执 */
            200: {
                headers: {
                    /** @description 案件的新版本 */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 不予办理的理由 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "demand.answer": {
        parameters: {
            query?: never;
            header: {
                /** @description 请求编号：同一项办理重试时不变，只记载一次 */
                "Idempotency-Key": string;
                /** @description 您看到的案件版本，例如 "12" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description 逐项复核意见 */
                    answers: components["schemas"]["CasefilePointAnswer"][];
                    /** @description 复核结论 */
                    conclusion: string;
                    /**
                     * Format: date-time
                     * @description 发生时间；不填的为现在。补录的另行标明，永久留痕
                     */
                    happened_at?: string;
                };
            };
        };
        responses: {
            /** @description 办理回执 */
            200: {
                headers: {
                    /** @description 案件的新版本 */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 不予办理的理由 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "demand.issue": {
        parameters: {
            query?: never;
            header: {
                /** @description 请求编号：同一项办理重试时不变，只记载一次 */
                "Idempotency-Key": string;
                /** @description 您看到的案件版本，例如 "12" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description 金钱以外应当履行的义务 */
                    duties?: string;
                    /**
                     * Format: date-time
                     * @description 发生时间；不填的为现在。补录的另行标明，永久留痕
                     */
                    happened_at?: string;
                    /** @description 履行义务的方式；涉及金钱的，写明给付方式 */
                    method: string;
                };
            };
        };
        responses: {
            /** @description 办理回执 */
            200: {
                headers: {
                    /** @description 案件的新版本 */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 不予办理的理由 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "demand.serve": {
        parameters: {
            query?: never;
            header: {
                /** @description 请求编号：同一项办理重试时不变，只记载一次 */
                "Idempotency-Key": string;
                /** @description 您看到的案件版本，例如 "12" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description 送达地址 */
                    address?: string;
                    /** @description 是否向当事人或者有关人员出示执法证件 */
                    certificates_shown: boolean;
                    /** @description 当事人是否确认同意电子送达 */
                    electronic_consent?: boolean;
                    /** @description 受委托送达的机关（委托送达） */
                    entrusted_to?: string;
                    /** @description 送达回证、照片、录像、截屏等 */
                    files?: components["schemas"]["CasefileFileRef"][];
                    /**
                     * Format: date-time
                     * @description 发生时间；不填的为现在。补录的另行标明，永久留痕
                     */
                    happened_at?: string;
                    /**
                     * @description 送达方式：直接、留置、邮寄、电子、委托
                     * @enum {string}
                     */
                    mode: "direct" | "left" | "post" | "electronic" | "entrusted";
                    /** @description 在场执法人员，不少于两人 */
                    officers: string[];
                    /**
                     * Format: date
                     * @description 邮寄日期
                     */
                    posted_on?: string;
                    /** @description 受送达人或者收件人 */
                    receiver: string;
                    /** @description 收件人与受送达人的关系 */
                    relation?: string;
                    /**
                     * Format: date-time
                     * @description 出示证件的时间；不填的为行为发生时间
                     */
                    shown_at?: string;
                    /** @description 邮件编号 */
                    tracking?: string;
                    /** @description 见证人（留置送达） */
                    witness?: string;
                };
            };
        };
        responses: {
            /** @description 办理回执 */
            200: {
                headers: {
                    /** @description 案件的新版本 */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 不予办理的理由 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "demand.statement": {
        parameters: {
            query?: never;
            header: {
                /** @description 请求编号：同一项办理重试时不变，只记载一次 */
                "Idempotency-Key": string;
                /** @description 您看到的案件版本，例如 "12" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description 书面材料 */
                    files?: components["schemas"]["CasefileFileRef"][];
                    /**
                     * Format: date-time
                     * @description 发生时间；不填的为现在。补录的另行标明，永久留痕
                     */
                    happened_at?: string;
                    /** @description 是否口头提出 */
                    oral?: boolean;
                    /** @description 当事人提出的事实、理由和证据，逐项列明 */
                    points: string[];
                };
            };
        };
        responses: {
            /** @description 办理回执 */
            200: {
                headers: {
                    /** @description 案件的新版本 */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 不予办理的理由 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "disagreement.object": {
        parameters: {
            query?: never;
            header: {
                /** @description 请求编号：同一项办理重试时不变，只记载一次 */
                "Idempotency-Key": string;
                /** @description 您看到的案件版本，例如 "12" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description 对审核意见的逐项答复 */
                    answers: components["schemas"]["CasefilePointAnswer"][];
                    /**
                     * Format: date-time
                     * @description 发生时间；不填的为现在。补录的另行标明，永久留痕
                     */
                    happened_at?: string;
                };
            };
        };
        responses: {
            /** @description 办理回执 */
            200: {
                headers: {
                    /** @description 案件的新版本 */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 不予办理的理由 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "disclosure.amend": {
        parameters: {
            query?: never;
            header: {
                /** @description 请求编号：同一项办理重试时不变，只记载一次 */
                "Idempotency-Key": string;
                /** @description 您看到的案件版本，例如 "12" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description 是否更正 */
                    approve: boolean;
                    /**
                     * Format: date-time
                     * @description 发生时间；不填的为现在。补录的另行标明，永久留痕
                     */
                    happened_at?: string;
                    /** @description 审核意见（含保密审查） */
                    opinion: string;
                    /** @description 对申请人的答复（申请人提出的必填） */
                    reply?: string;
                };
            };
        };
        responses: {
            /** @description 办理回执 */
            200: {
                headers: {
                    /** @description 案件的新版本 */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 不予办理的理由 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "disclosure.check": {
        parameters: {
            query?: never;
            header: {
                /** @description 请求编号：同一项办理重试时不变，只记载一次 */
                "Idempotency-Key": string;
                /** @description 您看到的案件版本，例如 "12" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description 是否同意 */
                    approve: boolean;
                    /**
                     * Format: date-time
                     * @description 发生时间；不填的为现在。补录的另行标明，永久留痕
                     */
                    happened_at?: string;
                    /** @description 审核意见（含保密审查） */
                    opinion: string;
                };
            };
        };
        responses: {
            /** @description 办理回执 */
            200: {
                headers: {
                    /** @description 案件的新版本 */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 不予办理的理由 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "disclosure.err": {
        parameters: {
            query?: never;
            header: {
                /** @description 请求编号：同一项办理重试时不变，只记载一次 */
                "Idempotency-Key": string;
                /** @description 您看到的案件版本，例如 "12" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description 发现人：本机关、申请人
                     * @enum {string}
                     */
                    by: "bureau" | "applicant";
                    /** @description 有误的内容 */
                    error: string;
                    /**
                     * Format: date-time
                     * @description 发生时间；不填的为现在。补录的另行标明，永久留痕
                     */
                    happened_at?: string;
                    /** @description 更正后的公示摘要，不得含有个人信息 */
                    summary: string;
                };
            };
        };
        responses: {
            /** @description 办理回执 */
            200: {
                headers: {
                    /** @description 案件的新版本 */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 不予办理的理由 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "disclosure.exempt": {
        parameters: {
            query?: never;
            header: {
                /** @description 请求编号：同一项办理重试时不变，只记载一次 */
                "Idempotency-Key": string;
                /** @description 您看到的案件版本，例如 "12" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description 不予公示的情形：涉及国家秘密、涉及商业秘密、涉及个人隐私、当事人是未成年人、公开可能危及国家安全或者社会稳定、公开可能影响关联案件办理、已经移送涉嫌犯罪案件、其他
                     * @enum {string}
                     */
                    ground: "state_secret" | "commercial_secret" | "privacy" | "minor" | "security" | "related_case" | "crime_transfer" | "other";
                    /**
                     * Format: date-time
                     * @description 发生时间；不填的为现在。补录的另行标明，永久留痕
                     */
                    happened_at?: string;
                    /** @description 理由 */
                    reason: string;
                };
            };
        };
        responses: {
            /** @description 办理回执 */
            200: {
                headers: {
                    /** @description 案件的新版本 */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 不予办理的理由 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "disclosure.prepare": {
        parameters: {
            query?: never;
            header: {
                /** @description 请求编号：同一项办理重试时不变，只记载一次 */
                "Idempotency-Key": string;
                /** @description 您看到的案件版本，例如 "12" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: date-time
                     * @description 发生时间；不填的为现在。补录的另行标明，永久留痕
                     */
                    happened_at?: string;
                    /** @description 公示摘要（违法事实、处罚内容），不得含有个人信息 */
                    summary: string;
                };
            };
        };
        responses: {
            /** @description 办理回执 */
            200: {
                headers: {
                    /** @description 案件的新版本 */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 不予办理的理由 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "disclosure.withdraw": {
        parameters: {
            query?: never;
            header: {
                /** @description 请求编号：同一项办理重试时不变，只记载一次 */
                "Idempotency-Key": string;
                /** @description 您看到的案件版本，例如 "12" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description 撤回事由：被撤销、变更、确认违法、确认无效、其他
                     * @enum {string}
                     */
                    ground: "revoked" | "varied" | "unlawful" | "void" | "other";
                    /**
                     * Format: date-time
                     * @description 发生时间；不填的为现在。补录的另行标明，永久留痕
                     */
                    happened_at?: string;
                    /** @description 公开说明的理由 */
                    reason: string;
                };
            };
        };
        responses: {
            /** @description 办理回执 */
            200: {
                headers: {
                    /** @description 案件的新版本 */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 不予办理的理由 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "draw.attend": {
        parameters: {
            query?: never;
            header: {
                /** @description 请求编号：同一项办理重试时不变，只记载一次 */
                "Idempotency-Key": string;
                /** @description 您看到的案件版本，例如 "12" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: date-time
                     * @description 发生时间；不填的为现在。补录的另行标明，永久留痕
                     */
                    happened_at?: string;
                    /** @description 见证的地点、方式和在场人员 */
                    present: string;
                    /** @description 见证人当场提供的随机数字或者文字，不少于六个字符 */
                    word: string;
                };
            };
        };
        responses: {
            /** @description 办理回执 */
            200: {
                headers: {
                    /** @description 案件的新版本 */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 不予办理的理由 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "draw.cancel": {
        parameters: {
            query?: never;
            header: {
                /** @description 请求编号：同一项办理重试时不变，只记载一次 */
                "Idempotency-Key": string;
                /** @description 您看到的案件版本，例如 "12" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: date-time
                     * @description 发生时间；不填的为现在。补录的另行标明，永久留痕
                     */
                    happened_at?: string;
                    /** @description 终止抽取的理由 */
                    reason: string;
                };
            };
        };
        responses: {
            /** @description 办理回执 */
            200: {
                headers: {
                    /** @description 案件的新版本 */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 不予办理的理由 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "draw.commit": {
        parameters: {
            query?: never;
            header: {
                /** @description 请求编号：同一项办理重试时不变，只记载一次 */
                "Idempotency-Key": string;
                /** @description 您看到的案件版本，例如 "12" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description 种子的 SHA-256（六十四位小写十六进制；用 sanxiang draw seed 生成种子） */
                    commitment: string;
                    /** @description 利害关系和回避声明 */
                    conflicts?: components["schemas"]["CasefileDrawConflict"][];
                    /**
                     * Format: int64
                     * @description 抽取户数
                     */
                    count: number;
                    /**
                     * Format: date-time
                     * @description 发生时间；不填的为现在。补录的另行标明，永久留痕
                     */
                    happened_at?: string;
                    /** @description 检查事项编号（计划所列） */
                    power: string;
                    /** @description 见证人：督察评查员，或者其他机构的人员 */
                    witness: string;
                };
            };
        };
        responses: {
            /** @description 办理回执 */
            200: {
                headers: {
                    /** @description 案件的新版本 */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 不予办理的理由 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "draw.hold": {
        parameters: {
            query?: never;
            header: {
                /** @description 请求编号：同一项办理重试时不变，只记载一次 */
                "Idempotency-Key": string;
                /** @description 您看到的案件版本，例如 "12" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description 抽取过程的音像记录 */
                    files: components["schemas"]["CasefileFileRef"][];
                    /**
                     * Format: date-time
                     * @description 发生时间；不填的为现在。补录的另行标明，永久留痕
                     */
                    happened_at?: string;
                    /**
                     * Format: date
                     * @description 拟检查日期
                     */
                    planned_on: string;
                    /** @description 种子，其 SHA-256 应当与承诺值相同 */
                    seed: string;
                    /** @description 不事先通知的理由（填写的不制作检查通知书） */
                    unannounced_reason?: string;
                };
            };
        };
        responses: {
            /** @description 办理回执 */
            200: {
                headers: {
                    /** @description 案件的新版本 */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 不予办理的理由 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "enforcement.answer": {
        parameters: {
            query?: never;
            header: {
                /** @description 请求编号：同一项办理重试时不变，只记载一次 */
                "Idempotency-Key": string;
                /** @description 您看到的案件版本，例如 "12" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description 是否受理、准予执行 */
                    accepted: boolean;
                    /** @description 法院文书 */
                    files: components["schemas"]["CasefileFileRef"][];
                    /**
                     * Format: date-time
                     * @description 发生时间；不填的为现在。补录的另行标明，永久留痕
                     */
                    happened_at?: string;
                    /** @description 法院文书文号 */
                    number: string;
                    /** @description 不予受理、不予执行的理由 */
                    reason?: string;
                };
            };
        };
        responses: {
            /** @description 办理回执 */
            200: {
                headers: {
                    /** @description 案件的新版本 */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 不予办理的理由 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "enforcement.apply": {
        parameters: {
            query?: never;
            header: {
                /** @description 请求编号：同一项办理重试时不变，只记载一次 */
                "Idempotency-Key": string;
                /** @description 您看到的案件版本，例如 "12" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: date-time
                     * @description 发生时间；不填的为现在。补录的另行标明，永久留痕
                     */
                    happened_at?: string;
                    /** @description 负责人意见 */
                    opinion: string;
                    /** @description 所批准的强制执行申请的摘要值 */
                    sha256: string;
                };
            };
        };
        responses: {
            /** @description 办理回执 */
            200: {
                headers: {
                    /** @description 案件的新版本 */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 不予办理的理由 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "enforcement.end": {
        parameters: {
            query?: never;
            header: {
                /** @description 请求编号：同一项办理重试时不变，只记载一次 */
                "Idempotency-Key": string;
                /** @description 您看到的案件版本，例如 "12" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description 证明材料 */
                    files: components["schemas"]["CasefileFileRef"][];
                    /**
                     * @description 终结执行的情形：公民死亡无遗产可供执行又无义务承受人、法人或者其他组织终止无财产可供执行又无义务承受人、执行标的灭失、据以执行的决定被撤销、法院裁定终结执行、其他
                     * @enum {string}
                     */
                    ground: "person_died" | "organisation_ended" | "object_lost" | "decision_revoked" | "court_ended" | "other";
                    /**
                     * Format: date-time
                     * @description 发生时间；不填的为现在。补录的另行标明，永久留痕
                     */
                    happened_at?: string;
                    /** @description 查明的情况和理由 */
                    reason: string;
                };
            };
        };
        responses: {
            /** @description 办理回执 */
            200: {
                headers: {
                    /** @description 案件的新版本 */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 不予办理的理由 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "enforcement.propose": {
        parameters: {
            query?: never;
            header: {
                /** @description 请求编号：同一项办理重试时不变，只记载一次 */
                "Idempotency-Key": string;
                /** @description 您看到的案件版本，例如 "12" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description 受理申请的人民法院 */
                    court: string;
                    /** @description 事实和理由，当事人的意见以及催告情况 */
                    grounds: string;
                    /**
                     * Format: date-time
                     * @description 发生时间；不填的为现在。补录的另行标明，永久留痕
                     */
                    happened_at?: string;
                    /** @description 申请强制执行标的的情况 */
                    property?: string;
                    /** @description 申请强制执行的事项 */
                    requests: string;
                };
            };
        };
        responses: {
            /** @description 办理回执 */
            200: {
                headers: {
                    /** @description 案件的新版本 */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 不予办理的理由 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "enforcement.review": {
        parameters: {
            query?: never;
            header: {
                /** @description 请求编号：同一项办理重试时不变，只记载一次 */
                "Idempotency-Key": string;
                /** @description 您看到的案件版本，例如 "12" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description 十一项审核要点 */
                    checklist: components["schemas"]["CasefileCheckRow"][];
                    /**
                     * @description 审核结论：同意、补充调查、改正、移送
                     * @enum {string}
                     */
                    code: "AGREE" | "SUPPLEMENT" | "CORRECT" | "TRANSFER";
                    /**
                     * Format: date-time
                     * @description 发生时间；不填的为现在。补录的另行标明，永久留痕
                     */
                    happened_at?: string;
                    /** @description 存在的问题，逐项列明 */
                    issues?: components["schemas"]["CasefileIssue"][];
                    /**
                     * @description 改正的类别：变更、纠正、补正
                     * @enum {string}
                     */
                    kind?: "vary" | "rectify" | "supplement_documents";
                    /** @description 所审核事项的 SHA-256 */
                    sha256: string;
                    /** @description 审核意见 */
                    text: string;
                };
            };
        };
        responses: {
            /** @description 办理回执 */
            200: {
                headers: {
                    /** @description 案件的新版本 */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 不予办理的理由 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "entry.confirm": {
        parameters: {
            query?: never;
            header: {
                /** @description 请求编号：同一项办理重试时不变，只记载一次 */
                "Idempotency-Key": string;
                /** @description 您看到的案件版本，例如 "12" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description 是否同意更正 */
                    approve: boolean;
                    /**
                     * Format: date-time
                     * @description 发生时间；不填的为现在。补录的另行标明，永久留痕
                     */
                    happened_at?: string;
                    /** @description 意见 */
                    opinion: string;
                };
            };
        };
        responses: {
            /** @description 办理回执 */
            200: {
                headers: {
                    /** @description 案件的新版本 */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 不予办理的理由 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "entry.correct": {
        parameters: {
            query?: never;
            header: {
                /** @description 请求编号：同一项办理重试时不变，只记载一次 */
                "Idempotency-Key": string;
                /** @description 您看到的案件版本，例如 "12" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: date-time
                     * @description 正确的发生时间；不填的为整条划去
                     */
                    amended_happened_at?: string;
                    /**
                     * Format: int64
                     * @description 有误记录的序号
                     */
                    entry: number;
                    /**
                     * Format: date-time
                     * @description 发生时间；不填的为现在。补录的另行标明，永久留痕
                     */
                    happened_at?: string;
                    /** @description 更正理由 */
                    reason: string;
                };
            };
        };
        responses: {
            /** @description 办理回执 */
            200: {
                headers: {
                    /** @description 案件的新版本 */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 不予办理的理由 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "evidence.add": {
        parameters: {
            query?: never;
            header: {
                /** @description 请求编号：同一项办理重试时不变，只记载一次 */
                "Idempotency-Key": string;
                /** @description 您看到的案件版本，例如 "12" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description 来源和收集情况；视听资料、电子数据必填 */
                    capture?: components["schemas"]["CasefileCapture"];
                    /** @description 是否向当事人或者有关人员出示执法证件 */
                    certificates_shown: boolean;
                    /** @description 是否为复制件；不是的为原件、原物 */
                    copy?: boolean;
                    /** @description 复制件是否已注明核对与原件（原物）一致 */
                    copy_checked?: boolean;
                    /** @description 鉴定情况；鉴定意见必填 */
                    expert?: components["schemas"]["CasefileExpertOpinion"];
                    /** @description 证据文件 */
                    files: components["schemas"]["CasefileFileRef"][];
                    /**
                     * Format: date-time
                     * @description 发生时间；不填的为现在。补录的另行标明，永久留痕
                     */
                    happened_at?: string;
                    /**
                     * @description 证据种类（处罚法46）：书证、物证、视听资料、电子数据、证人证言、当事人的陈述、鉴定意见、勘验笔录及现场笔录、其他
                     * @enum {string}
                     */
                    kind: "documentary" | "physical" | "audiovisual" | "electronic" | "testimony" | "statement" | "expert" | "inspection" | "other";
                    /**
                     * @description 属于送审材料清单中的哪一项材料：购房人统计、资金流水、催告书、决定书草稿、核定表、减免缓申请材料、检查记录、征收补偿方案、社会稳定风险评估报告、补偿费用到位证明
                     * @enum {string}
                     */
                    material?: "buyers" | "fund_flow" | "demand" | "decision_draft" | "assessment" | "relief_application" | "inspection_record" | "compensation_plan" | "risk_assessment" | "funds_proof";
                    /** @description 在场执法人员，不少于两人 */
                    officers: string[];
                    /** @description 复制件是否由执法人员签名或者盖章 */
                    officers_signed?: boolean;
                    /** @description 取证地点；现场检查、勘验笔录必填 */
                    place?: string;
                    /** @description 证明的事实 */
                    proves: string;
                    /** @description 提供人；复制件必填 */
                    provider?: string;
                    /** @description 复制件是否由提供人签名或者盖章 */
                    provider_signed?: boolean;
                    /**
                     * Format: date-time
                     * @description 出示证件的时间；不填的为行为发生时间
                     */
                    shown_at?: string;
                    /** @description 现场检查、勘验笔录；勘验笔录、现场笔录必填 */
                    site_record?: components["schemas"]["CasefileSiteRecord"];
                    /** @description 提取和清单；物证的原物必填，书证开列清单的也可以填写 */
                    taking?: components["schemas"]["CasefileTaking"];
                    /** @description 证据名称 */
                    title: string;
                    /** @description 询问笔录；证人证言、当事人的陈述必填 */
                    transcript?: components["schemas"]["CasefileTranscript"];
                };
            };
        };
        responses: {
            /** @description 办理回执 */
            200: {
                headers: {
                    /** @description 案件的新版本 */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 不予办理的理由 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "evidence.request": {
        parameters: {
            query?: never;
            header: {
                /** @description 请求编号：同一项办理重试时不变，只记载一次 */
                "Idempotency-Key": string;
                /** @description 您看到的案件版本，例如 "12" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description 送达地址 */
                    address?: string;
                    /**
                     * Format: date
                     * @description 提供的期限
                     */
                    by: string;
                    /** @description 是否向当事人或者有关人员出示执法证件 */
                    certificates_shown: boolean;
                    /** @description 当事人是否确认同意电子送达 */
                    electronic_consent?: boolean;
                    /** @description 受委托送达的机关（委托送达） */
                    entrusted_to?: string;
                    /** @description 送达回证、照片、录像、截屏等 */
                    files?: components["schemas"]["CasefileFileRef"][];
                    /**
                     * Format: date-time
                     * @description 发生时间；不填的为现在。补录的另行标明，永久留痕
                     */
                    happened_at?: string;
                    /** @description 调取的证据材料，逐项列明 */
                    items: string[];
                    /**
                     * @description 送达方式：直接、留置、邮寄、电子、委托
                     * @enum {string}
                     */
                    mode: "direct" | "left" | "post" | "electronic" | "entrusted";
                    /** @description 在场执法人员，不少于两人 */
                    officers: string[];
                    /**
                     * Format: date
                     * @description 邮寄日期
                     */
                    posted_on?: string;
                    /** @description 受送达人或者收件人 */
                    receiver: string;
                    /** @description 收件人与受送达人的关系 */
                    relation?: string;
                    /**
                     * Format: date-time
                     * @description 出示证件的时间；不填的为行为发生时间
                     */
                    shown_at?: string;
                    /** @description 邮件编号 */
                    tracking?: string;
                    /** @description 见证人（留置送达） */
                    witness?: string;
                };
            };
        };
        responses: {
            /** @description 办理回执 */
            200: {
                headers: {
                    /** @description 案件的新版本 */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 不予办理的理由 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "expropriation.comments": {
        parameters: {
            query?: never;
            header: {
                /** @description 请求编号：同一项办理重试时不变，只记载一次 */
                "Idempotency-Key": string;
                /** @description 您看到的案件版本，例如 "12" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description 根据公众意见修改的情况；没有修改的写明理由 */
                    amendments: string;
                    /** @description 意见汇总、听证会记录等材料 */
                    files?: components["schemas"]["CasefileFileRef"][];
                    /**
                     * Format: date-time
                     * @description 发生时间；不填的为现在。补录的另行标明，永久留痕
                     */
                    happened_at?: string;
                    /** @description 征求意见和修改情况的公布方式 */
                    shown: string;
                    /** @description 征求意见情况；没有意见的写明 */
                    summary: string;
                };
            };
        };
        responses: {
            /** @description 办理回执 */
            200: {
                headers: {
                    /** @description 案件的新版本 */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 不予办理的理由 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "expropriation.freeze": {
        parameters: {
            query?: never;
            header: {
                /** @description 请求编号：同一项办理重试时不变，只记载一次 */
                "Idempotency-Key": string;
                /** @description 您看到的案件版本，例如 "12" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description 书面通知 */
                    files: components["schemas"]["CasefileFileRef"][];
                    /**
                     * Format: date-time
                     * @description 发生时间；不填的为现在。补录的另行标明，永久留痕
                     */
                    happened_at?: string;
                    /** @description 暂停办理的手续和范围 */
                    scope: string;
                    /** @description 收到通知的有关部门 */
                    to: string;
                };
            };
        };
        responses: {
            /** @description 办理回执 */
            200: {
                headers: {
                    /** @description 案件的新版本 */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 不予办理的理由 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "expropriation.funds": {
        parameters: {
            query?: never;
            header: {
                /** @description 请求编号：同一项办理重试时不变，只记载一次 */
                "Idempotency-Key": string;
                /** @description 您看到的案件版本，例如 "12" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: int64
                     * @description 已经到位的金额（分）
                     */
                    amount: number;
                    /** @description 专户的开户银行 */
                    bank: string;
                    /** @description 足额到位、专户存储的证明 */
                    files: components["schemas"]["CasefileFileRef"][];
                    /**
                     * Format: date-time
                     * @description 发生时间；不填的为现在。补录的另行标明，永久留痕
                     */
                    happened_at?: string;
                    /**
                     * Format: int64
                     * @description 征收补偿费用总额（分）
                     */
                    needed: number;
                };
            };
        };
        responses: {
            /** @description 办理回执 */
            200: {
                headers: {
                    /** @description 案件的新版本 */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 不予办理的理由 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "expropriation.propose": {
        parameters: {
            query?: never;
            header: {
                /** @description 请求编号：同一项办理重试时不变，只记载一次 */
                "Idempotency-Key": string;
                /** @description 您看到的案件版本，例如 "12" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description 法律依据 */
                    basis: string;
                    /** @description 修改理由（修改前稿时填写） */
                    change?: string;
                    /** @description 报批材料编号（权责清单所列） */
                    documents: string[];
                    /** @description 征收项目、范围和补偿方案的情况 */
                    facts: string;
                    /** @description 是否群体性事件 */
                    group?: boolean;
                    /**
                     * Format: date-time
                     * @description 发生时间；不填的为现在。补录的另行标明，永久留痕
                     */
                    happened_at?: string;
                    /** @description 建议作出征收决定的理由 */
                    reasons: string;
                };
            };
        };
        responses: {
            /** @description 办理回执 */
            200: {
                headers: {
                    /** @description 案件的新版本 */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 不予办理的理由 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "expropriation.publish": {
        parameters: {
            query?: never;
            header: {
                /** @description 请求编号：同一项办理重试时不变，只记载一次 */
                "Idempotency-Key": string;
                /** @description 您看到的案件版本，例如 "12" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description 征收补偿方案和公布记录 */
                    files: components["schemas"]["CasefileFileRef"][];
                    /**
                     * Format: date-time
                     * @description 发生时间；不填的为现在。补录的另行标明，永久留痕
                     */
                    happened_at?: string;
                    /** @description 征收补偿方案要点 */
                    plan: string;
                    /** @description 公布的媒介和地点 */
                    where: string;
                };
            };
        };
        responses: {
            /** @description 办理回执 */
            200: {
                headers: {
                    /** @description 案件的新版本 */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 不予办理的理由 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "expropriation.result": {
        parameters: {
            query?: never;
            header: {
                /** @description 请求编号：同一项办理重试时不变，只记载一次 */
                "Idempotency-Key": string;
                /** @description 您看到的案件版本，例如 "12" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description 区人民政府的处理：作出并公告征收决定、退回修改
                     * @enum {string}
                     */
                    answer: "decided" | "returned";
                    /** @description 征收决定和公告，或者退回的文件 */
                    files: components["schemas"]["CasefileFileRef"][];
                    /**
                     * Format: date-time
                     * @description 发生时间；不填的为现在。补录的另行标明，永久留痕
                     */
                    happened_at?: string;
                    /** @description 征收决定文号（作出决定的必填） */
                    number?: string;
                    /**
                     * Format: date
                     * @description 决定公告日期或者退回日期
                     */
                    on: string;
                    /** @description 决定公告情况或者退回的意见 */
                    statement: string;
                };
            };
        };
        responses: {
            /** @description 办理回执 */
            200: {
                headers: {
                    /** @description 案件的新版本 */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 不予办理的理由 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "expropriation.risk": {
        parameters: {
            query?: never;
            header: {
                /** @description 请求编号：同一项办理重试时不变，只记载一次 */
                "Idempotency-Key": string;
                /** @description 您看到的案件版本，例如 "12" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description 社会稳定风险评估结论 */
                    conclusion: string;
                    /** @description 社会稳定风险评估报告 */
                    files: components["schemas"]["CasefileFileRef"][];
                    /**
                     * Format: date-time
                     * @description 发生时间；不填的为现在。补录的另行标明，永久留痕
                     */
                    happened_at?: string;
                };
            };
        };
        responses: {
            /** @description 办理回执 */
            200: {
                headers: {
                    /** @description 案件的新版本 */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 不予办理的理由 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "expropriation.submit": {
        parameters: {
            query?: never;
            header: {
                /** @description 请求编号：同一项办理重试时不变，只记载一次 */
                "Idempotency-Key": string;
                /** @description 您看到的案件版本，例如 "12" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: date-time
                     * @description 发生时间；不填的为现在。补录的另行标明，永久留痕
                     */
                    happened_at?: string;
                    /** @description 报请意见 */
                    opinion: string;
                };
            };
        };
        responses: {
            /** @description 办理回执 */
            200: {
                headers: {
                    /** @description 案件的新版本 */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 不予办理的理由 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "filing.approve": {
        parameters: {
            query?: never;
            header: {
                /** @description 请求编号：同一项办理重试时不变，只记载一次 */
                "Idempotency-Key": string;
                /** @description 您看到的案件版本，例如 "12" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: date-time
                     * @description 发生时间；不填的为现在。补录的另行标明，永久留痕
                     */
                    happened_at?: string;
                    /** @description 超过追责时效仍予立案的书面理由 */
                    limitation_reason?: string;
                    /** @description 负责人意见 */
                    opinion: string;
                };
            };
        };
        responses: {
            /** @description 办理回执 */
            200: {
                headers: {
                    /** @description 案件的新版本 */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 不予办理的理由 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "filing.decline": {
        parameters: {
            query?: never;
            header: {
                /** @description 请求编号：同一项办理重试时不变，只记载一次 */
                "Idempotency-Key": string;
                /** @description 您看到的案件版本，例如 "12" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: date-time
                     * @description 发生时间；不填的为现在。补录的另行标明，永久留痕
                     */
                    happened_at?: string;
                    /** @description 不予立案的理由 */
                    reason: string;
                };
            };
        };
        responses: {
            /** @description 办理回执 */
            200: {
                headers: {
                    /** @description 案件的新版本 */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 不予办理的理由 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "filing.return": {
        parameters: {
            query?: never;
            header: {
                /** @description 请求编号：同一项办理重试时不变，只记载一次 */
                "Idempotency-Key": string;
                /** @description 您看到的案件版本，例如 "12" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: date-time
                     * @description 发生时间；不填的为现在。补录的另行标明，永久留痕
                     */
                    happened_at?: string;
                    /** @description 理由 */
                    reason: string;
                };
            };
        };
        responses: {
            /** @description 办理回执 */
            200: {
                headers: {
                    /** @description 案件的新版本 */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 不予办理的理由 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "filing.submit": {
        parameters: {
            query?: never;
            header: {
                /** @description 请求编号：同一项办理重试时不变，只记载一次 */
                "Idempotency-Key": string;
                /** @description 您看到的案件版本，例如 "12" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description 立案依据 */
                    basis: string;
                    /** @description 简要案情 */
                    facts: string;
                    /** @description 承办人建议：立案（true）、不予立案（false） */
                    file: boolean;
                    /**
                     * Format: date-time
                     * @description 发生时间；不填的为现在。补录的另行标明，永久留痕
                     */
                    happened_at?: string;
                    /** @description 承办人意见 */
                    opinion: string;
                };
            };
        };
        responses: {
            /** @description 办理回执 */
            200: {
                headers: {
                    /** @description 案件的新版本 */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 不予办理的理由 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "handlers.change": {
        parameters: {
            query?: never;
            header: {
                /** @description 请求编号：同一项办理重试时不变，只记载一次 */
                "Idempotency-Key": string;
                /** @description 您看到的案件版本，例如 "12" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description 变更后的承办人、协办人 */
                    handlers: string[];
                    /**
                     * Format: date-time
                     * @description 发生时间；不填的为现在。补录的另行标明，永久留痕
                     */
                    happened_at?: string;
                    /** @description 变更理由 */
                    reason: string;
                };
            };
        };
        responses: {
            /** @description 办理回执 */
            200: {
                headers: {
                    /** @description 案件的新版本 */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 不予办理的理由 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "hearing.adjourn": {
        parameters: {
            query?: never;
            header: {
                /** @description 请求编号：同一项办理重试时不变，只记载一次 */
                "Idempotency-Key": string;
                /** @description 您看到的案件版本，例如 "12" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description 证明材料 */
                    files?: components["schemas"]["CasefileFileRef"][];
                    /**
                     * @description 延期的情形：当事人有正当理由未到场、申请主持人等人员回避、其他
                     * @enum {string}
                     */
                    ground: "absent_with_cause" | "recusal" | "other";
                    /**
                     * Format: date-time
                     * @description 发生时间；不填的为现在。补录的另行标明，永久留痕
                     */
                    happened_at?: string;
                    /** @description 具体情况 */
                    reason: string;
                };
            };
        };
        responses: {
            /** @description 办理回执 */
            200: {
                headers: {
                    /** @description 案件的新版本 */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 不予办理的理由 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "hearing.enrol": {
        parameters: {
            query?: never;
            header: {
                /** @description 请求编号：同一项办理重试时不变，只记载一次 */
                "Idempotency-Key": string;
                /** @description 您看到的案件版本，例如 "12" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description 当事人的代理人，一至二人 */
                    agents?: components["schemas"]["CasefileAgent"][];
                    /**
                     * Format: date-time
                     * @description 发生时间；不填的为现在。补录的另行标明，永久留痕
                     */
                    happened_at?: string;
                    /** @description 授权委托书 */
                    powers_of_attorney?: components["schemas"]["CasefileFileRef"][];
                    /** @description 有利害关系的第三人 */
                    third_parties?: components["schemas"]["CasefileThirdParty"][];
                    /** @description 翻译人员 */
                    translator?: string;
                };
            };
        };
        responses: {
            /** @description 办理回执 */
            200: {
                headers: {
                    /** @description 案件的新版本 */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 不予办理的理由 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "hearing.hold": {
        parameters: {
            query?: never;
            header: {
                /** @description 请求编号：同一项办理重试时不变，只记载一次 */
                "Idempotency-Key": string;
                /** @description 您看到的案件版本，例如 "12" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description 到场的代理人 */
                    agents?: components["schemas"]["CasefileAgentPresent"][];
                    /** @description 当事人或者代理人是否到场；无正当理由不到场视为放弃，有正当理由的应当延期举行 */
                    attended: boolean;
                    /** @description 当事人本人未到场，由代理人参加 */
                    by_agents?: boolean;
                    /** @description 笔录及音像记录 */
                    files?: components["schemas"]["CasefileFileRef"][];
                    /** @description 调查人员提出的事实、证据和处罚建议 */
                    handlers_statement?: string;
                    /**
                     * Format: date-time
                     * @description 发生时间；不填的为现在。补录的另行标明，永久留痕
                     */
                    happened_at?: string;
                    /** @description 当事人陈述、申辩和质证 */
                    party_statement?: string;
                    /** @description 当事人、代理人拒绝签名的情况 */
                    refusal?: string;
                    /** @description 听证报告（主持人意见） */
                    report: string;
                    /** @description 笔录是否经到场的当事人核对并签名；拒签的写明情况 */
                    signed: boolean;
                    /** @description 到场的第三人 */
                    third_parties?: string[];
                    /** @description 第三人的陈述 */
                    third_parties_statement?: string;
                    /** @description 翻译人员 */
                    translator?: string;
                };
            };
        };
        responses: {
            /** @description 办理回执 */
            200: {
                headers: {
                    /** @description 案件的新版本 */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 不予办理的理由 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "hearing.notify": {
        parameters: {
            query?: never;
            header: {
                /** @description 请求编号：同一项办理重试时不变，只记载一次 */
                "Idempotency-Key": string;
                /** @description 您看到的案件版本，例如 "12" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description 不公开举行的理由 */
                    closed_reason?: string;
                    /**
                     * Format: date-time
                     * @description 发生时间；不填的为现在。补录的另行标明，永久留痕
                     */
                    happened_at?: string;
                    /**
                     * Format: date
                     * @description 听证日期
                     */
                    held_on: string;
                    /** @description 听证主持人 */
                    host: string;
                    /** @description 听证地点 */
                    place: string;
                    /** @description 是否公开举行 */
                    public: boolean;
                };
            };
        };
        responses: {
            /** @description 办理回执 */
            200: {
                headers: {
                    /** @description 案件的新版本 */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 不予办理的理由 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "hearing.request": {
        parameters: {
            query?: never;
            header: {
                /** @description 请求编号：同一项办理重试时不变，只记载一次 */
                "Idempotency-Key": string;
                /** @description 您看到的案件版本，例如 "12" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description 申请材料 */
                    files?: components["schemas"]["CasefileFileRef"][];
                    /**
                     * Format: date-time
                     * @description 发生时间；不填的为现在。补录的另行标明，永久留痕
                     */
                    happened_at?: string;
                    /** @description 是否口头申请 */
                    oral?: boolean;
                    /**
                     * Format: date
                     * @description 邮寄申请的邮戳日
                     */
                    posted_on?: string;
                };
            };
        };
        responses: {
            /** @description 办理回执 */
            200: {
                headers: {
                    /** @description 案件的新版本 */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 不予办理的理由 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "hearing.withdraw": {
        parameters: {
            query?: never;
            header: {
                /** @description 请求编号：同一项办理重试时不变，只记载一次 */
                "Idempotency-Key": string;
                /** @description 您看到的案件版本，例如 "12" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description 撤回申请 */
                    files?: components["schemas"]["CasefileFileRef"][];
                    /**
                     * Format: date-time
                     * @description 发生时间；不填的为现在。补录的另行标明，永久留痕
                     */
                    happened_at?: string;
                    /** @description 撤回理由 */
                    reason: string;
                };
            };
        };
        responses: {
            /** @description 办理回执 */
            200: {
                headers: {
                    /** @description 案件的新版本 */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 不予办理的理由 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "inquiry.notify": {
        parameters: {
            query?: never;
            header: {
                /** @description 请求编号：同一项办理重试时不变，只记载一次 */
                "Idempotency-Key": string;
                /** @description 您看到的案件版本，例如 "12" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description 送达地址 */
                    address?: string;
                    /**
                     * Format: date-time
                     * @description 接受询问的时间
                     */
                    appear_at: string | null;
                    /** @description 是否向当事人或者有关人员出示执法证件 */
                    certificates_shown: boolean;
                    /** @description 当事人是否确认同意电子送达 */
                    electronic_consent?: boolean;
                    /** @description 受委托送达的机关（委托送达） */
                    entrusted_to?: string;
                    /** @description 送达回证、照片、录像、截屏等 */
                    files?: components["schemas"]["CasefileFileRef"][];
                    /**
                     * Format: date-time
                     * @description 发生时间；不填的为现在。补录的另行标明，永久留痕
                     */
                    happened_at?: string;
                    /** @description 询问的事项和应当携带的材料 */
                    matters: string;
                    /**
                     * @description 送达方式：直接、留置、邮寄、电子、委托
                     * @enum {string}
                     */
                    mode: "direct" | "left" | "post" | "electronic" | "entrusted";
                    /** @description 在场执法人员，不少于两人 */
                    officers: string[];
                    /** @description 被询问人 */
                    person: string;
                    /** @description 接受询问的地点 */
                    place: string;
                    /**
                     * Format: date
                     * @description 邮寄日期
                     */
                    posted_on?: string;
                    /** @description 受送达人或者收件人 */
                    receiver: string;
                    /** @description 收件人与受送达人的关系 */
                    relation?: string;
                    /**
                     * Format: date-time
                     * @description 出示证件的时间；不填的为行为发生时间
                     */
                    shown_at?: string;
                    /** @description 邮件编号 */
                    tracking?: string;
                    /** @description 见证人（留置送达） */
                    witness?: string;
                };
            };
        };
        responses: {
            /** @description 办理回执 */
            200: {
                headers: {
                    /** @description 案件的新版本 */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 不予办理的理由 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "inspect.amend": {
        parameters: {
            query?: never;
            header: {
                /** @description 请求编号：同一项办理重试时不变，只记载一次 */
                "Idempotency-Key": string;
                /** @description 您看到的案件版本，例如 "12" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: date-time
                     * @description 发生时间；不填的为现在。补录的另行标明，永久留痕
                     */
                    happened_at?: string;
                    /** @description 修改后的检查审批事项；任务来源、检查对象和承办机构不变 */
                    proposed: components["schemas"]["CasefileInspectPropose"];
                    /** @description 修改理由 */
                    why: string;
                };
            };
        };
        responses: {
            /** @description 办理回执 */
            200: {
                headers: {
                    /** @description 案件的新版本 */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 不予办理的理由 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "inspect.approve": {
        parameters: {
            query?: never;
            header: {
                /** @description 请求编号：同一项办理重试时不变，只记载一次 */
                "Idempotency-Key": string;
                /** @description 您看到的案件版本，例如 "12" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: date-time
                     * @description 发生时间；不填的为现在。补录的另行标明，永久留痕
                     */
                    happened_at?: string;
                    /** @description 审批意见 */
                    opinion: string;
                };
            };
        };
        responses: {
            /** @description 办理回执 */
            200: {
                headers: {
                    /** @description 案件的新版本 */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 不予办理的理由 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "inspect.cancel": {
        parameters: {
            query?: never;
            header: {
                /** @description 请求编号：同一项办理重试时不变，只记载一次 */
                "Idempotency-Key": string;
                /** @description 您看到的案件版本，例如 "12" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: date-time
                     * @description 发生时间；不填的为现在。补录的另行标明，永久留痕
                     */
                    happened_at?: string;
                    /** @description 不予批准或者取消检查的理由 */
                    reason: string;
                };
            };
        };
        responses: {
            /** @description 办理回执 */
            200: {
                headers: {
                    /** @description 案件的新版本 */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 不予办理的理由 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "inspect.close": {
        parameters: {
            query?: never;
            header: {
                /** @description 请求编号：同一项办理重试时不变，只记载一次 */
                "Idempotency-Key": string;
                /** @description 您看到的案件版本，例如 "12" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description 检查结果尚未公示即办结的理由 */
                    disclosure_reason?: string;
                    /**
                     * Format: date-time
                     * @description 发生时间；不填的为现在。补录的另行标明，永久留痕
                     */
                    happened_at?: string;
                    /** @description 办结意见 */
                    opinion: string;
                };
            };
        };
        responses: {
            /** @description 办理回执 */
            200: {
                headers: {
                    /** @description 案件的新版本 */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 不予办理的理由 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "inspect.conclude": {
        parameters: {
            query?: never;
            header: {
                /** @description 请求编号：同一项办理重试时不变，只记载一次 */
                "Idempotency-Key": string;
                /** @description 您看到的案件版本，例如 "12" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description 责令改正的依据 */
                    basis?: string;
                    /** @description 移交立案的权责清单处罚事项编号 */
                    case_power?: string;
                    /**
                     * Format: date
                     * @description 改正的期限
                     */
                    correct_by?: string;
                    /** @description 发现的问题已当场改正的，写明改正情况 */
                    corrected_on_the_spot?: string;
                    /**
                     * Format: date-time
                     * @description 发生时间；不填的为现在。补录的另行标明，永久留痕
                     */
                    happened_at?: string;
                    /** @description 是否责令大规模停工、停止使用（应当法制审核） */
                    large_stop?: boolean;
                    /** @description 责令改正的内容 */
                    orders?: string;
                    /**
                     * @description 检查结果：未发现问题、责令限期改正、移交立案查处
                     * @enum {string}
                     */
                    outcome: "nothing" | "order" | "case";
                    /** @description 检查结论 */
                    summary: string;
                };
            };
        };
        responses: {
            /** @description 办理回执 */
            200: {
                headers: {
                    /** @description 案件的新版本 */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 不予办理的理由 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "inspect.confirm": {
        parameters: {
            query?: never;
            header: {
                /** @description 请求编号：同一项办理重试时不变，只记载一次 */
                "Idempotency-Key": string;
                /** @description 您看到的案件版本，例如 "12" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: date-time
                     * @description 发生时间；不填的为现在。补录的另行标明，永久留痕
                     */
                    happened_at?: string;
                    /** @description 审批意见 */
                    opinion: string;
                };
            };
        };
        responses: {
            /** @description 办理回执 */
            200: {
                headers: {
                    /** @description 案件的新版本 */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 不予办理的理由 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "inspect.decline": {
        parameters: {
            query?: never;
            header: {
                /** @description 请求编号：同一项办理重试时不变，只记载一次 */
                "Idempotency-Key": string;
                /** @description 您看到的案件版本，例如 "12" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: date-time
                     * @description 发生时间；不填的为现在。补录的另行标明，永久留痕
                     */
                    happened_at?: string;
                    /** @description 不予批准或者取消检查的理由 */
                    reason: string;
                };
            };
        };
        responses: {
            /** @description 办理回执 */
            200: {
                headers: {
                    /** @description 案件的新版本 */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 不予办理的理由 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "inspect.notify": {
        parameters: {
            query?: never;
            header: {
                /** @description 请求编号：同一项办理重试时不变，只记载一次 */
                "Idempotency-Key": string;
                /** @description 您看到的案件版本，例如 "12" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description 送达地址 */
                    address?: string;
                    /** @description 是否向当事人或者有关人员出示执法证件 */
                    certificates_shown: boolean;
                    /** @description 当事人是否确认同意电子送达 */
                    electronic_consent?: boolean;
                    /** @description 受委托送达的机关（委托送达） */
                    entrusted_to?: string;
                    /** @description 送达回证、照片、录像、截屏等 */
                    files?: components["schemas"]["CasefileFileRef"][];
                    /**
                     * Format: date-time
                     * @description 发生时间；不填的为现在。补录的另行标明，永久留痕
                     */
                    happened_at?: string;
                    /**
                     * @description 送达方式：直接、留置、邮寄、电子、委托
                     * @enum {string}
                     */
                    mode: "direct" | "left" | "post" | "electronic" | "entrusted";
                    /** @description 在场执法人员，不少于两人 */
                    officers: string[];
                    /**
                     * Format: date
                     * @description 邮寄日期
                     */
                    posted_on?: string;
                    /** @description 受送达人或者收件人 */
                    receiver: string;
                    /** @description 收件人与受送达人的关系 */
                    relation?: string;
                    /**
                     * Format: date-time
                     * @description 出示证件的时间；不填的为行为发生时间
                     */
                    shown_at?: string;
                    /** @description 邮件编号 */
                    tracking?: string;
                    /** @description 见证人（留置送达） */
                    witness?: string;
                };
            };
        };
        responses: {
            /** @description 办理回执 */
            200: {
                headers: {
                    /** @description 案件的新版本 */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 不予办理的理由 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "inspect.recheck": {
        parameters: {
            query?: never;
            header: {
                /** @description 请求编号：同一项办理重试时不变，只记载一次 */
                "Idempotency-Key": string;
                /** @description 您看到的案件版本，例如 "12" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description 移交立案的权责清单处罚事项编号 */
                    case_power?: string;
                    /** @description 是否向当事人或者有关人员出示执法证件 */
                    certificates_shown: boolean;
                    /** @description 是否已经改正 */
                    corrected: boolean;
                    /** @description 延长改正期限的理由 */
                    extension_reason?: string;
                    /** @description 复查笔录、照片、录像 */
                    files?: components["schemas"]["CasefileFileRef"][];
                    /** @description 复查情况 */
                    findings: string;
                    /**
                     * Format: date-time
                     * @description 发生时间；不填的为现在。补录的另行标明，永久留痕
                     */
                    happened_at?: string;
                    /**
                     * @description 未改正的处理：延长改正期限、移交立案查处
                     * @enum {string}
                     */
                    next?: "extend" | "case";
                    /**
                     * Format: date
                     * @description 延长后的改正期限
                     */
                    next_by?: string;
                    /** @description 在场执法人员，不少于两人 */
                    officers: string[];
                    /**
                     * Format: date-time
                     * @description 出示证件的时间；不填的为行为发生时间
                     */
                    shown_at?: string;
                };
            };
        };
        responses: {
            /** @description 办理回执 */
            200: {
                headers: {
                    /** @description 案件的新版本 */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 不予办理的理由 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "inspect.record": {
        parameters: {
            query?: never;
            header: {
                /** @description 请求编号：同一项办理重试时不变，只记载一次 */
                "Idempotency-Key": string;
                /** @description 您看到的案件版本，例如 "12" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description 检查对象不到场或者拒绝签名的情况 */
                    absence?: string;
                    /** @description 检查清单逐项结果 */
                    answers: components["schemas"]["CasefileCheckAnswer"][];
                    /** @description 是否向当事人或者有关人员出示执法证件 */
                    certificates_shown: boolean;
                    /** @description 在场的检查对象负责人或者工作人员 */
                    contact?: string;
                    /** @description 检查经过和现场情况 */
                    course: string;
                    /** @description 笔录、照片、录像 */
                    files?: components["schemas"]["CasefileFileRef"][];
                    /**
                     * Format: date-time
                     * @description 发生时间；不填的为现在。补录的另行标明，永久留痕
                     */
                    happened_at?: string;
                    /** @description 在场执法人员，不少于两人 */
                    officers: string[];
                    /** @description 检查人员是否在笔录上签名或者盖章 */
                    officers_signed: boolean;
                    /** @description 检查地点 */
                    place: string;
                    /** @description 是否告知检查对象申请回避的权利 */
                    recusal_told: boolean;
                    /**
                     * Format: date-time
                     * @description 出示证件的时间；不填的为行为发生时间
                     */
                    shown_at?: string;
                    /** @description 检查对象是否到场并在笔录上签名或者盖章 */
                    signed: boolean;
                };
            };
        };
        responses: {
            /** @description 办理回执 */
            200: {
                headers: {
                    /** @description 案件的新版本 */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 不予办理的理由 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "inspect.serve": {
        parameters: {
            query?: never;
            header: {
                /** @description 请求编号：同一项办理重试时不变，只记载一次 */
                "Idempotency-Key": string;
                /** @description 您看到的案件版本，例如 "12" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description 送达地址 */
                    address?: string;
                    /** @description 是否向当事人或者有关人员出示执法证件 */
                    certificates_shown: boolean;
                    /** @description 当事人是否确认同意电子送达 */
                    electronic_consent?: boolean;
                    /** @description 受委托送达的机关（委托送达） */
                    entrusted_to?: string;
                    /** @description 送达回证、照片、录像、截屏等 */
                    files?: components["schemas"]["CasefileFileRef"][];
                    /**
                     * Format: date-time
                     * @description 发生时间；不填的为现在。补录的另行标明，永久留痕
                     */
                    happened_at?: string;
                    /**
                     * @description 送达方式：直接、留置、邮寄、电子、委托
                     * @enum {string}
                     */
                    mode: "direct" | "left" | "post" | "electronic" | "entrusted";
                    /** @description 在场执法人员，不少于两人 */
                    officers: string[];
                    /**
                     * Format: date
                     * @description 邮寄日期
                     */
                    posted_on?: string;
                    /** @description 受送达人或者收件人 */
                    receiver: string;
                    /** @description 收件人与受送达人的关系 */
                    relation?: string;
                    /**
                     * Format: date-time
                     * @description 出示证件的时间；不填的为行为发生时间
                     */
                    shown_at?: string;
                    /** @description 邮件编号 */
                    tracking?: string;
                    /** @description 见证人（留置送达） */
                    witness?: string;
                };
            };
        };
        responses: {
            /** @description 办理回执 */
            200: {
                headers: {
                    /** @description 案件的新版本 */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 不予办理的理由 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "investigation.report": {
        parameters: {
            query?: never;
            header: {
                /** @description 请求编号：同一项办理重试时不变，只记载一次 */
                "Idempotency-Key": string;
                /** @description 您看到的案件版本，例如 "12" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: date
                     * @description 经查明的违法行为终了之日；有连续或者继续状态的，为行为终了之日；转包、违法分包、挂靠等为竣工验收合格或者合同终止之日
                     */
                    act_ended_on?: string;
                    /** @description 案件来源及调查经过 */
                    course_block: string;
                    /** @description 裁量基准的运用及理由 */
                    discretion_block: string;
                    /** @description 认定的事实及主要证据 */
                    facts_block: string;
                    /**
                     * Format: date-time
                     * @description 发生时间；不填的为现在。补录的另行标明，永久留痕
                     */
                    happened_at?: string;
                    /** @description 处罚意见及依据 */
                    opinion_block: string;
                    /** @description 经核实的当事人信息，与线索登记不一致或者不完整时填写 */
                    party?: components["schemas"]["PartyRespondent"];
                    /** @description 当事人基本情况 */
                    party_block: string;
                    /** @description 拟处理意见 */
                    proposal: components["schemas"]["CasefileProposal"];
                };
            };
        };
        responses: {
            /** @description 办理回执 */
            200: {
                headers: {
                    /** @description 案件的新版本 */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 不予办理的理由 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "investigation.resume": {
        parameters: {
            query?: never;
            header: {
                /** @description 请求编号：同一项办理重试时不变，只记载一次 */
                "Idempotency-Key": string;
                /** @description 您看到的案件版本，例如 "12" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: date-time
                     * @description 发生时间；不填的为现在。补录的另行标明，永久留痕
                     */
                    happened_at?: string;
                    /** @description 理由 */
                    reason: string;
                };
            };
        };
        responses: {
            /** @description 办理回执 */
            200: {
                headers: {
                    /** @description 案件的新版本 */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 不予办理的理由 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "investigation.suspend": {
        parameters: {
            query?: never;
            header: {
                /** @description 请求编号：同一项办理重试时不变，只记载一次 */
                "Idempotency-Key": string;
                /** @description 您看到的案件版本，例如 "12" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description 中止事由：等待裁判或者其他机关的决定、等待有权机关对法律适用作出解释、不可抗力、当事人下落不明、其他
                     * @enum {string}
                     */
                    ground: "awaiting_ruling" | "awaiting_interpretation" | "force_majeure" | "party_missing" | "other";
                    /**
                     * Format: date-time
                     * @description 发生时间；不填的为现在。补录的另行标明，永久留痕
                     */
                    happened_at?: string;
                    /** @description 理由 */
                    reason: string;
                };
            };
        };
        responses: {
            /** @description 办理回执 */
            200: {
                headers: {
                    /** @description 案件的新版本 */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 不予办理的理由 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "jurisdiction.agree": {
        parameters: {
            query?: never;
            header: {
                /** @description 请求编号：同一项办理重试时不变，只记载一次 */
                "Idempotency-Key": string;
                /** @description 您看到的案件版本，例如 "12" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description 协商记录 */
                    files: components["schemas"]["CasefileFileRef"][];
                    /**
                     * Format: date-time
                     * @description 发生时间；不填的为现在。补录的另行标明，永久留痕
                     */
                    happened_at?: string;
                    /** @description 是否由本机关管辖 */
                    ours: boolean;
                    /** @description 协商的经过和结果 */
                    record: string;
                    /** @description 由其他机关管辖的，填写该机关名称；由本机关管辖的不填 */
                    to?: string;
                };
            };
        };
        responses: {
            /** @description 办理回执 */
            200: {
                headers: {
                    /** @description 案件的新版本 */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 不予办理的理由 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "jurisdiction.designate": {
        parameters: {
            query?: never;
            header: {
                /** @description 请求编号：同一项办理重试时不变，只记载一次 */
                "Idempotency-Key": string;
                /** @description 您看到的案件版本，例如 "12" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description 指定管辖文书的名称和文号 */
                    document: string;
                    /** @description 指定管辖文书 */
                    files: components["schemas"]["CasefileFileRef"][];
                    /**
                     * Format: date-time
                     * @description 发生时间；不填的为现在。补录的另行标明，永久留痕
                     */
                    happened_at?: string;
                    /** @description 是否指定本机关管辖 */
                    ours: boolean;
                    /** @description 指定其他机关管辖的，填写该机关名称；指定本机关管辖的不填 */
                    to?: string;
                };
            };
        };
        responses: {
            /** @description 办理回执 */
            200: {
                headers: {
                    /** @description 案件的新版本 */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 不予办理的理由 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "jurisdiction.dispute": {
        parameters: {
            query?: never;
            header: {
                /** @description 请求编号：同一项办理重试时不变，只记载一次 */
                "Idempotency-Key": string;
                /** @description 您看到的案件版本，例如 "12" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description 争议的事项和双方的理由 */
                    about: string;
                    /** @description 与本机关发生管辖争议的行政机关 */
                    authority: string;
                    /**
                     * Format: date-time
                     * @description 发生时间；不填的为现在。补录的另行标明，永久留痕
                     */
                    happened_at?: string;
                };
            };
        };
        responses: {
            /** @description 办理回执 */
            200: {
                headers: {
                    /** @description 案件的新版本 */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 不予办理的理由 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "jurisdiction.refer": {
        parameters: {
            query?: never;
            header: {
                /** @description 请求编号：同一项办理重试时不变，只记载一次 */
                "Idempotency-Key": string;
                /** @description 您看到的案件版本，例如 "12" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description 协商的经过和协商不成的情况 */
                    consulted: string;
                    /**
                     * Format: date-time
                     * @description 发生时间；不填的为现在。补录的另行标明，永久留痕
                     */
                    happened_at?: string;
                    /** @description 共同的上一级行政机关 */
                    superior: string;
                    /** @description 本机关对管辖的意见和理由 */
                    view: string;
                };
            };
        };
        responses: {
            /** @description 办理回执 */
            200: {
                headers: {
                    /** @description 案件的新版本 */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 不予办理的理由 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "ladder.advise": {
        parameters: {
            query?: never;
            header: {
                /** @description 请求编号：同一项办理重试时不变，只记载一次 */
                "Idempotency-Key": string;
                /** @description 您看到的案件版本，例如 "12" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description 论证意见 */
                    advice: string;
                    /** @description 书面意见 */
                    files?: components["schemas"]["CasefileFileRef"][];
                    /**
                     * Format: date-time
                     * @description 发生时间；不填的为现在。补录的另行标明，永久留痕
                     */
                    happened_at?: string;
                };
            };
        };
        responses: {
            /** @description 办理回执 */
            200: {
                headers: {
                    /** @description 案件的新版本 */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 不予办理的理由 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "ladder.coordinate": {
        parameters: {
            query?: never;
            header: {
                /** @description 请求编号：同一项办理重试时不变，只记载一次 */
                "Idempotency-Key": string;
                /** @description 您看到的案件版本，例如 "12" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description 参加人员：法制监察科负责人和承办机构负责人（或者代行其职务的人员）应当双方参加；审核人员、承办人可以一并参加 */
                    attendees: string[];
                    /**
                     * Format: date-time
                     * @description 发生时间；不填的为现在。补录的另行标明，永久留痕
                     */
                    happened_at?: string;
                    /** @description 协调会议纪要 */
                    minutes: string;
                    /**
                     * @description 协调结果：承办机构修改后重新送审、法制审核机构重新出具意见、先提请论证、未达成一致
                     * @enum {string}
                     */
                    outcome: "handler_amends" | "reviewer_reconsiders" | "seek_advice" | "no_agreement";
                    /** @description 在纪要上签名的人员：参加人员都应当签名 */
                    signed: string[];
                    /** @description 未签名的人员及原因：参加人员中有人未签名的，写明是谁和为什么 */
                    unsigned_reason?: string;
                };
            };
        };
        responses: {
            /** @description 办理回执 */
            200: {
                headers: {
                    /** @description 案件的新版本 */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 不予办理的理由 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "ladder.expert": {
        parameters: {
            query?: never;
            header: {
                /** @description 请求编号：同一项办理重试时不变，只记载一次 */
                "Idempotency-Key": string;
                /** @description 您看到的案件版本，例如 "12" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description 论证意见 */
                    advice: string;
                    /** @description 专家姓名、单位 */
                    expert: string;
                    /** @description 书面意见 */
                    files: components["schemas"]["CasefileFileRef"][];
                    /**
                     * Format: date-time
                     * @description 发生时间；不填的为现在。补录的另行标明，永久留痕
                     */
                    happened_at?: string;
                };
            };
        };
        responses: {
            /** @description 办理回执 */
            200: {
                headers: {
                    /** @description 案件的新版本 */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 不予办理的理由 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "ladder.propose": {
        parameters: {
            query?: never;
            header: {
                /** @description 请求编号：同一项办理重试时不变，只记载一次 */
                "Idempotency-Key": string;
                /** @description 您看到的案件版本，例如 "12" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: date-time
                     * @description 发生时间；不填的为现在。补录的另行标明，永久留痕
                     */
                    happened_at?: string;
                    /**
                     * @description 处理结果：承办机构修改后重新送审、法制审核机构重新出具意见、未达成一致；未达成一致的报主要负责人
                     * @enum {string}
                     */
                    outcome: "handler_amends" | "reviewer_reconsiders" | "no_agreement";
                    /** @description 分管领导意见及理由 */
                    view: string;
                };
            };
        };
        responses: {
            /** @description 办理回执 */
            200: {
                headers: {
                    /** @description 案件的新版本 */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 不予办理的理由 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "ladder.resolve": {
        parameters: {
            query?: never;
            header: {
                /** @description 请求编号：同一项办理重试时不变，只记载一次 */
                "Idempotency-Key": string;
                /** @description 您看到的案件版本，例如 "12" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: date-time
                     * @description 发生时间；不填的为现在。补录的另行标明，永久留痕
                     */
                    happened_at?: string;
                    /** @description 集体讨论人员、意见和签名 */
                    members: components["schemas"]["CasefileMemberView"][];
                    /** @description 讨论记录 */
                    minutes: string;
                    /**
                     * @description 采纳结果：承办机构修改后重新送审，法制审核机构重新出具意见，不予处罚、终止或者移送
                     * @enum {string}
                     */
                    outcome: "handler_amends" | "reviewer_reconsiders" | "end_case";
                };
            };
        };
        responses: {
            /** @description 办理回执 */
            200: {
                headers: {
                    /** @description 案件的新版本 */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 不予办理的理由 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "levy.assess": {
        parameters: {
            query?: never;
            header: {
                /** @description 请求编号：同一项办理重试时不变，只记载一次 */
                "Idempotency-Key": string;
                /** @description 您看到的案件版本，例如 "12" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description 测量记录、许可文件等材料 */
                    files?: components["schemas"]["CasefileFileRef"][];
                    /** @description 核定情况和依据的材料 */
                    findings: string;
                    /**
                     * Format: date-time
                     * @description 发生时间；不填的为现在。补录的另行标明，永久留痕
                     */
                    happened_at?: string;
                    /** @description 经核实的缴费义务人信息，与申报不一致或者不完整时填写 */
                    party?: components["schemas"]["PartyRespondent"];
                    /** @description 核定的计费数量 */
                    quantities: components["schemas"]["CasefileLevyQuantity"][];
                    /** @description 收费类别编号（权责清单所列） */
                    rate: string;
                };
            };
        };
        responses: {
            /** @description 办理回执 */
            200: {
                headers: {
                    /** @description 案件的新版本 */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 不予办理的理由 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "levy.demand": {
        parameters: {
            query?: never;
            header: {
                /** @description 请求编号：同一项办理重试时不变，只记载一次 */
                "Idempotency-Key": string;
                /** @description 您看到的案件版本，例如 "12" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description 送达地址 */
                    address?: string;
                    /** @description 是否向当事人或者有关人员出示执法证件 */
                    certificates_shown: boolean;
                    /** @description 当事人是否确认同意电子送达 */
                    electronic_consent?: boolean;
                    /** @description 受委托送达的机关（委托送达） */
                    entrusted_to?: string;
                    /** @description 送达回证、照片、录像、截屏等 */
                    files?: components["schemas"]["CasefileFileRef"][];
                    /**
                     * Format: date-time
                     * @description 发生时间；不填的为现在。补录的另行标明，永久留痕
                     */
                    happened_at?: string;
                    /**
                     * @description 送达方式：直接、留置、邮寄、电子、委托
                     * @enum {string}
                     */
                    mode: "direct" | "left" | "post" | "electronic" | "entrusted";
                    /** @description 在场执法人员，不少于两人 */
                    officers: string[];
                    /**
                     * Format: date
                     * @description 邮寄日期
                     */
                    posted_on?: string;
                    /** @description 受送达人或者收件人 */
                    receiver: string;
                    /** @description 收件人与受送达人的关系 */
                    relation?: string;
                    /**
                     * Format: date-time
                     * @description 出示证件的时间；不填的为行为发生时间
                     */
                    shown_at?: string;
                    /** @description 邮件编号 */
                    tracking?: string;
                    /** @description 见证人（留置送达） */
                    witness?: string;
                };
            };
        };
        responses: {
            /** @description 办理回执 */
            200: {
                headers: {
                    /** @description 案件的新版本 */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 不予办理的理由 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "levy.propose": {
        parameters: {
            query?: never;
            header: {
                /** @description 请求编号：同一项办理重试时不变，只记载一次 */
                "Idempotency-Key": string;
                /** @description 您看到的案件版本，例如 "12" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: int64
                     * @description 减免金额（分）；缓征不填
                     */
                    amount?: number;
                    /** @description 法律依据 */
                    basis: string;
                    /** @description 修改理由（修改前稿时填写） */
                    change?: string;
                    /** @description 认定的事实 */
                    facts: string;
                    /** @description 减免情形编号（权责清单所列） */
                    ground?: string;
                    /** @description 是否群体性事件 */
                    group?: boolean;
                    /**
                     * Format: date-time
                     * @description 发生时间；不填的为现在。补录的另行标明，永久留痕
                     */
                    happened_at?: string;
                    /**
                     * @description 减免方式：减征、缓征、免征
                     * @enum {string}
                     */
                    kind?: "reduce" | "defer" | "exempt";
                    /**
                     * Format: int64
                     * @description 缓征月数
                     */
                    months?: number;
                    /**
                     * @description 处理结果：征收、减征缓征免征
                     * @enum {string}
                     */
                    outcome: "charge" | "relieve";
                    /** @description 缴纳方式和期限 */
                    perform_by: string;
                    /** @description 是否涉及重大公共利益 */
                    public_interest?: boolean;
                    /** @description 理由；有减免缓申请的，说明是否同意及理由 */
                    reasons: string;
                    /**
                     * Format: int64
                     * @description 涉及的法律关系个数
                     */
                    relations?: number;
                };
            };
        };
        responses: {
            /** @description 办理回执 */
            200: {
                headers: {
                    /** @description 案件的新版本 */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 不予办理的理由 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "levy.refusal": {
        parameters: {
            query?: never;
            header: {
                /** @description 请求编号：同一项办理重试时不变，只记载一次 */
                "Idempotency-Key": string;
                /** @description 您看到的案件版本，例如 "12" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description 有关材料 */
                    files?: components["schemas"]["CasefileFileRef"][];
                    /** @description 拒不缴纳的情况 */
                    findings: string;
                    /**
                     * Format: date-time
                     * @description 发生时间；不填的为现在。补录的另行标明，永久留痕
                     */
                    happened_at?: string;
                };
            };
        };
        responses: {
            /** @description 办理回执 */
            200: {
                headers: {
                    /** @description 案件的新版本 */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 不予办理的理由 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "levy.relief": {
        parameters: {
            query?: never;
            header: {
                /** @description 请求编号：同一项办理重试时不变，只记载一次 */
                "Idempotency-Key": string;
                /** @description 您看到的案件版本，例如 "12" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: int64
                     * @description 申请减免的金额（分）；缓征不填
                     */
                    amount?: number;
                    /** @description 申请书和证明材料 */
                    files: components["schemas"]["CasefileFileRef"][];
                    /** @description 情形编号（权责清单所列） */
                    ground: string;
                    /**
                     * Format: date-time
                     * @description 发生时间；不填的为现在。补录的另行标明，永久留痕
                     */
                    happened_at?: string;
                    /**
                     * @description 申请事项：减征、缓征、免征
                     * @enum {string}
                     */
                    kind: "reduce" | "defer" | "exempt";
                    /**
                     * Format: int64
                     * @description 申请缓征的月数
                     */
                    months?: number;
                    /** @description 申请理由 */
                    reason: string;
                };
            };
        };
        responses: {
            /** @description 办理回执 */
            200: {
                headers: {
                    /** @description 案件的新版本 */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 不予办理的理由 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "litigation.record": {
        parameters: {
            query?: never;
            header: {
                /** @description 请求编号：同一项办理重试时不变，只记载一次 */
                "Idempotency-Key": string;
                /** @description 您看到的案件版本，例如 "12" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description 请求事项和理由 */
                    claims: string;
                    /** @description 申请书、起诉状副本和通知书 */
                    files?: components["schemas"]["CasefileFileRef"][];
                    /**
                     * Format: date-time
                     * @description 发生时间；不填的为现在。补录的另行标明，永久留痕
                     */
                    happened_at?: string;
                    /** @description 案号 */
                    number?: string;
                    /** @description 行政复议机关或者人民法院 */
                    organ: string;
                };
            };
        };
        responses: {
            /** @description 办理回执 */
            200: {
                headers: {
                    /** @description 案件的新版本 */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 不予办理的理由 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "measure.review": {
        parameters: {
            query?: never;
            header: {
                /** @description 请求编号：同一项办理重试时不变，只记载一次 */
                "Idempotency-Key": string;
                /** @description 您看到的案件版本，例如 "12" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description 十一项审核要点 */
                    checklist: components["schemas"]["CasefileCheckRow"][];
                    /**
                     * @description 审核结论：同意、补充调查、改正、移送
                     * @enum {string}
                     */
                    code: "AGREE" | "SUPPLEMENT" | "CORRECT" | "TRANSFER";
                    /**
                     * Format: date-time
                     * @description 发生时间；不填的为现在。补录的另行标明，永久留痕
                     */
                    happened_at?: string;
                    /** @description 存在的问题，逐项列明 */
                    issues?: components["schemas"]["CasefileIssue"][];
                    /**
                     * @description 改正的类别：变更、纠正、补正
                     * @enum {string}
                     */
                    kind?: "vary" | "rectify" | "supplement_documents";
                    /** @description 所审核措施的 SHA-256 */
                    measure_sha256: string;
                    /** @description 审核意见 */
                    text: string;
                };
            };
        };
        responses: {
            /** @description 办理回执 */
            200: {
                headers: {
                    /** @description 案件的新版本 */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 不予办理的理由 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "notice.issue": {
        parameters: {
            query?: never;
            header: {
                /** @description 请求编号：同一项办理重试时不变，只记载一次 */
                "Idempotency-Key": string;
                /** @description 您看到的案件版本，例如 "12" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: date-time
                     * @description 发生时间；不填的为现在。补录的另行标明，永久留痕
                     */
                    happened_at?: string;
                    /** @description 未达到听证标准时是否仍告知听证权利 */
                    offer_hearing?: boolean;
                    /** @description 备注 */
                    remarks?: string;
                };
            };
        };
        responses: {
            /** @description 办理回执 */
            200: {
                headers: {
                    /** @description 案件的新版本 */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 不予办理的理由 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "notice.publish": {
        parameters: {
            query?: never;
            header: {
                /** @description 请求编号：同一项办理重试时不变，只记载一次 */
                "Idempotency-Key": string;
                /** @description 您看到的案件版本，例如 "12" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description 已经采用的送达方式及结果（其他方式无法送达的，至少两种） */
                    attempts?: components["schemas"]["CasefileServiceAttempt"][];
                    /** @description 公告页面、张贴现场的照片或者录像 */
                    files: components["schemas"]["CasefileFileRef"][];
                    /**
                     * @description 公告送达的原因：受送达人下落不明、其他方式无法送达
                     * @enum {string}
                     */
                    ground: "party_missing" | "others_failed";
                    /**
                     * Format: date-time
                     * @description 发生时间；不填的为现在。补录的另行标明，永久留痕
                     */
                    happened_at?: string;
                    /** @description 查找受送达人的经过（下落不明的必填） */
                    inquiry?: string;
                    /** @description 经办执法人员，不少于两人 */
                    officers: string[];
                    /** @description 公告的媒介或者张贴地点 */
                    places: string[];
                };
            };
        };
        responses: {
            /** @description 办理回执 */
            200: {
                headers: {
                    /** @description 案件的新版本 */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 不予办理的理由 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "notice.serve": {
        parameters: {
            query?: never;
            header: {
                /** @description 请求编号：同一项办理重试时不变，只记载一次 */
                "Idempotency-Key": string;
                /** @description 您看到的案件版本，例如 "12" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description 送达地址 */
                    address?: string;
                    /** @description 是否向当事人或者有关人员出示执法证件 */
                    certificates_shown: boolean;
                    /** @description 当事人是否确认同意电子送达 */
                    electronic_consent?: boolean;
                    /** @description 受委托送达的机关（委托送达） */
                    entrusted_to?: string;
                    /** @description 送达回证、照片、录像、截屏等 */
                    files?: components["schemas"]["CasefileFileRef"][];
                    /**
                     * Format: date-time
                     * @description 发生时间；不填的为现在。补录的另行标明，永久留痕
                     */
                    happened_at?: string;
                    /**
                     * @description 送达方式：直接、留置、邮寄、电子、委托
                     * @enum {string}
                     */
                    mode: "direct" | "left" | "post" | "electronic" | "entrusted";
                    /** @description 在场执法人员，不少于两人 */
                    officers: string[];
                    /**
                     * Format: date
                     * @description 邮寄日期
                     */
                    posted_on?: string;
                    /** @description 受送达人或者收件人 */
                    receiver: string;
                    /** @description 收件人与受送达人的关系 */
                    relation?: string;
                    /**
                     * Format: date-time
                     * @description 出示证件的时间；不填的为行为发生时间
                     */
                    shown_at?: string;
                    /** @description 邮件编号 */
                    tracking?: string;
                    /** @description 见证人（留置送达） */
                    witness?: string;
                };
            };
        };
        responses: {
            /** @description 办理回执 */
            200: {
                headers: {
                    /** @description 案件的新版本 */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 不予办理的理由 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "payment.record": {
        parameters: {
            query?: never;
            header: {
                /** @description 请求编号：同一项办理重试时不变，只记载一次 */
                "Idempotency-Key": string;
                /** @description 您看到的案件版本，例如 "12" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: int64
                     * @description 缴款金额（分）
                     */
                    amount: number;
                    /**
                     * Format: int64
                     * @description 其中没收款（分）；不填的，依次抵缴罚款、没收款、加处罚款
                     */
                    confiscated?: number;
                    /** @description 缴款凭证 */
                    files?: components["schemas"]["CasefileFileRef"][];
                    /**
                     * Format: date-time
                     * @description 发生时间；不填的为现在。补录的另行标明，永久留痕
                     */
                    happened_at?: string;
                    /** @description 罚没票据号 */
                    receipt: string;
                    /**
                     * @description 缴款途径：银行、人民法院执行款；不填为银行
                     * @enum {string}
                     */
                    via?: "bank" | "court";
                };
            };
        };
        responses: {
            /** @description 办理回执 */
            200: {
                headers: {
                    /** @description 案件的新版本 */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 不予办理的理由 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "performance.complete": {
        parameters: {
            query?: never;
            header: {
                /** @description 请求编号：同一项办理重试时不变，只记载一次 */
                "Idempotency-Key": string;
                /** @description 您看到的案件版本，例如 "12" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: date-time
                     * @description 发生时间；不填的为现在。补录的另行标明，永久留痕
                     */
                    happened_at?: string;
                    /** @description 履行情况（含改正情况） */
                    result: string;
                    /**
                     * @description 加处罚款尚未缴清的处理：随强制执行申请由人民法院处理
                     * @enum {string}
                     */
                    surcharge?: "left_to_court";
                    /** @description 加处罚款交由人民法院处理的理由 */
                    surcharge_reason?: string;
                };
            };
        };
        responses: {
            /** @description 办理回执 */
            200: {
                headers: {
                    /** @description 案件的新版本 */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 不予办理的理由 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "period.extend": {
        parameters: {
            query?: never;
            header: {
                /** @description 请求编号：同一项办理重试时不变，只记载一次 */
                "Idempotency-Key": string;
                /** @description 您看到的案件版本，例如 "12" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: int64
                     * @description 延长日数（自然日）：首次不超过三十日，再次不超过六十日
                     */
                    days: number;
                    /**
                     * Format: date-time
                     * @description 发生时间；不填的为现在。补录的另行标明，永久留痕
                     */
                    happened_at?: string;
                    /** @description 再次延长的集体讨论人员、意见和签名 */
                    members?: components["schemas"]["CasefileMemberView"][];
                    /** @description 再次延长的集体讨论记录 */
                    minutes?: string;
                    /** @description 延长理由 */
                    reason: string;
                };
            };
        };
        responses: {
            /** @description 办理回执 */
            200: {
                headers: {
                    /** @description 案件的新版本 */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 不予办理的理由 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "plan.amend": {
        parameters: {
            query?: never;
            header: {
                /** @description 请求编号：同一项办理重试时不变，只记载一次 */
                "Idempotency-Key": string;
                /** @description 您看到的案件版本，例如 "12" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: date-time
                     * @description 发生时间；不填的为现在。补录的另行标明，永久留痕
                     */
                    happened_at?: string;
                    /** @description 修改后的检查计划 */
                    plan: components["schemas"]["CasefilePlanTerms"];
                    /** @description 修改理由 */
                    why: string;
                };
            };
        };
        responses: {
            /** @description 办理回执 */
            200: {
                headers: {
                    /** @description 案件的新版本 */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 不予办理的理由 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "plan.approve": {
        parameters: {
            query?: never;
            header: {
                /** @description 请求编号：同一项办理重试时不变，只记载一次 */
                "Idempotency-Key": string;
                /** @description 您看到的案件版本，例如 "12" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: date-time
                     * @description 发生时间；不填的为现在。补录的另行标明，永久留痕
                     */
                    happened_at?: string;
                    /** @description 审批意见 */
                    opinion: string;
                };
            };
        };
        responses: {
            /** @description 办理回执 */
            200: {
                headers: {
                    /** @description 案件的新版本 */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 不予办理的理由 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "plan.close": {
        parameters: {
            query?: never;
            header: {
                /** @description 请求编号：同一项办理重试时不变，只记载一次 */
                "Idempotency-Key": string;
                /** @description 您看到的案件版本，例如 "12" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description 计划或者抽查结果尚未公示即办结的理由 */
                    disclosure_reason?: string;
                    /**
                     * Format: date-time
                     * @description 发生时间；不填的为现在。补录的另行标明，永久留痕
                     */
                    happened_at?: string;
                    /** @description 计划执行情况；没有完成的，写明原因 */
                    summary: string;
                };
            };
        };
        responses: {
            /** @description 办理回执 */
            200: {
                headers: {
                    /** @description 案件的新版本 */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 不予办理的理由 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "plan.decline": {
        parameters: {
            query?: never;
            header: {
                /** @description 请求编号：同一项办理重试时不变，只记载一次 */
                "Idempotency-Key": string;
                /** @description 您看到的案件版本，例如 "12" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: date-time
                     * @description 发生时间；不填的为现在。补录的另行标明，永久留痕
                     */
                    happened_at?: string;
                    /** @description 不予批准的理由 */
                    reason: string;
                };
            };
        };
        responses: {
            /** @description 办理回执 */
            200: {
                headers: {
                    /** @description 案件的新版本 */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 不予办理的理由 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "plan.task": {
        parameters: {
            query?: never;
            header: {
                /** @description 请求编号：同一项办理重试时不变，只记载一次 */
                "Idempotency-Key": string;
                /** @description 您看到的案件版本，例如 "12" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: date-time
                     * @description 发生时间；不填的为现在。补录的另行标明，永久留痕
                     */
                    happened_at?: string;
                    /** @description 检查对象的统一社会信用代码 */
                    object: string;
                    /** @description 检查人员，从执法检查人员名录中指定，不少于两人 */
                    officers: string[];
                    /**
                     * Format: date
                     * @description 拟检查日期
                     */
                    planned_on: string;
                    /** @description 检查事项编号（计划所列） */
                    power: string;
                    /** @description 安排检查的事由 */
                    reason: string;
                    /** @description 不事先通知的理由（填写的不制作检查通知书） */
                    unannounced_reason?: string;
                };
            };
        };
        responses: {
            /** @description 办理回执 */
            200: {
                headers: {
                    /** @description 案件的新版本 */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 不予办理的理由 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "postponement.decide": {
        parameters: {
            query?: never;
            header: {
                /** @description 请求编号：同一项办理重试时不变，只记载一次 */
                "Idempotency-Key": string;
                /** @description 您看到的案件版本，例如 "12" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description 是否准予延期 */
                    granted: boolean;
                    /**
                     * Format: date-time
                     * @description 发生时间；不填的为现在。补录的另行标明，永久留痕
                     */
                    happened_at?: string;
                    /** @description 理由 */
                    reason: string;
                };
            };
        };
        responses: {
            /** @description 办理回执 */
            200: {
                headers: {
                    /** @description 案件的新版本 */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 不予办理的理由 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "postponement.request": {
        parameters: {
            query?: never;
            header: {
                /** @description 请求编号：同一项办理重试时不变，只记载一次 */
                "Idempotency-Key": string;
                /** @description 您看到的案件版本，例如 "12" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description 申请和证明材料 */
                    files?: components["schemas"]["CasefileFileRef"][];
                    /**
                     * Format: date-time
                     * @description 发生时间；不填的为现在。补录的另行标明，永久留痕
                     */
                    happened_at?: string;
                    /** @description 是否口头申请 */
                    oral?: boolean;
                    /**
                     * Format: date
                     * @description 邮寄申请的邮戳日
                     */
                    posted_on?: string;
                    /** @description 申请延期的理由 */
                    reason: string;
                };
            };
        };
        responses: {
            /** @description 办理回执 */
            200: {
                headers: {
                    /** @description 案件的新版本 */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 不予办理的理由 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "preservation.approve": {
        parameters: {
            query?: never;
            header: {
                /** @description 请求编号：同一项办理重试时不变，只记载一次 */
                "Idempotency-Key": string;
                /** @description 您看到的案件版本，例如 "12" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: date-time
                     * @description 发生时间；不填的为现在。补录的另行标明，永久留痕
                     */
                    happened_at?: string;
                    /** @description 负责人意见 */
                    opinion: string;
                };
            };
        };
        responses: {
            /** @description 办理回执 */
            200: {
                headers: {
                    /** @description 案件的新版本 */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 不予办理的理由 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "preservation.decline": {
        parameters: {
            query?: never;
            header: {
                /** @description 请求编号：同一项办理重试时不变，只记载一次 */
                "Idempotency-Key": string;
                /** @description 您看到的案件版本，例如 "12" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: date-time
                     * @description 发生时间；不填的为现在。补录的另行标明，永久留痕
                     */
                    happened_at?: string;
                    /** @description 理由 */
                    reason: string;
                };
            };
        };
        responses: {
            /** @description 办理回执 */
            200: {
                headers: {
                    /** @description 案件的新版本 */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 不予办理的理由 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "preservation.dispose": {
        parameters: {
            query?: never;
            header: {
                /** @description 请求编号：同一项办理重试时不变，只记载一次 */
                "Idempotency-Key": string;
                /** @description 您看到的案件版本，例如 "12" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: date-time
                     * @description 发生时间；不填的为现在。补录的另行标明，永久留痕
                     */
                    happened_at?: string;
                    /** @description 逐项处理决定 */
                    lines: components["schemas"]["CasefileObjectDisposal"][];
                    /** @description 负责人意见 */
                    opinion: string;
                };
            };
        };
        responses: {
            /** @description 办理回执 */
            200: {
                headers: {
                    /** @description 案件的新版本 */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 不予办理的理由 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "preservation.execute": {
        parameters: {
            query?: never;
            header: {
                /** @description 请求编号：同一项办理重试时不变，只记载一次 */
                "Idempotency-Key": string;
                /** @description 您看到的案件版本，例如 "12" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description 是否向当事人或者有关人员出示执法证件 */
                    certificates_shown: boolean;
                    /**
                     * Format: date-time
                     * @description 发生时间；不填的为现在。补录的另行标明，永久留痕
                     */
                    happened_at?: string;
                    /** @description 保管人 */
                    keeper: string;
                    /** @description 清单是否各执一份 */
                    list_handed: boolean;
                    /** @description 登记保存的物品，当场清点 */
                    objects: components["schemas"]["CasefileMeasureObject"][];
                    /** @description 在场执法人员，不少于两人 */
                    officers: string[];
                    /** @description 执法人员是否签名或者盖章 */
                    officers_signed: boolean;
                    /** @description 当事人是否到场 */
                    party_present: boolean;
                    /** @description 当事人是否签名或者盖章 */
                    party_signed: boolean;
                    /** @description 当事人不到场或者拒绝签名的情况，在文书中注明 */
                    refusal?: string;
                    /**
                     * Format: date-time
                     * @description 出示证件的时间；不填的为行为发生时间
                     */
                    shown_at?: string;
                    /** @description 全程录像等音像记录 */
                    video?: components["schemas"]["CasefileFileRef"][];
                    /** @description 见证人姓名和身份 */
                    witness?: string;
                    /** @description 见证人是否签名或者盖章 */
                    witness_signed?: boolean;
                };
            };
        };
        responses: {
            /** @description 办理回执 */
            200: {
                headers: {
                    /** @description 案件的新版本 */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 不予办理的理由 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "preservation.propose": {
        parameters: {
            query?: never;
            header: {
                /** @description 请求编号：同一项办理重试时不变，只记载一次 */
                "Idempotency-Key": string;
                /** @description 您看到的案件版本，例如 "12" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: date-time
                     * @description 发生时间；不填的为现在。补录的另行标明，永久留痕
                     */
                    happened_at?: string;
                    /** @description 拟登记保存的证据 */
                    objects: string;
                    /** @description 证据可能灭失或者以后难以取得的情况 */
                    reason: string;
                };
            };
        };
        responses: {
            /** @description 办理回执 */
            200: {
                headers: {
                    /** @description 案件的新版本 */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 不予办理的理由 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "preservation.withdraw": {
        parameters: {
            query?: never;
            header: {
                /** @description 请求编号：同一项办理重试时不变，只记载一次 */
                "Idempotency-Key": string;
                /** @description 您看到的案件版本，例如 "12" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: date-time
                     * @description 发生时间；不填的为现在。补录的另行标明，永久留痕
                     */
                    happened_at?: string;
                    /** @description 理由 */
                    reason: string;
                };
            };
        };
        responses: {
            /** @description 办理回执 */
            200: {
                headers: {
                    /** @description 案件的新版本 */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 不予办理的理由 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "proposal.amend": {
        parameters: {
            query?: never;
            header: {
                /** @description 请求编号：同一项办理重试时不变，只记载一次 */
                "Idempotency-Key": string;
                /** @description 您看到的案件版本，例如 "12" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: date-time
                     * @description 发生时间；不填的为现在。补录的另行标明，永久留痕
                     */
                    happened_at?: string;
                    /** @description 修改后的拟处理意见 */
                    proposal: components["schemas"]["CasefileProposal"];
                    /** @description 修改理由 */
                    reason: string;
                };
            };
        };
        responses: {
            /** @description 办理回执 */
            200: {
                headers: {
                    /** @description 案件的新版本 */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 不予办理的理由 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "recommendation.answer": {
        parameters: {
            query?: never;
            header: {
                /** @description 请求编号：同一项办理重试时不变，只记载一次 */
                "Idempotency-Key": string;
                /** @description 您看到的案件版本，例如 "12" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description 复函或者决定的文号 */
                    document: string;
                    /** @description 复函或者决定 */
                    files?: components["schemas"]["CasefileFileRef"][];
                    /**
                     * Format: date-time
                     * @description 发生时间；不填的为现在。补录的另行标明，永久留痕
                     */
                    happened_at?: string;
                    /** @description 处理结果 */
                    result: string;
                };
            };
        };
        responses: {
            /** @description 办理回执 */
            200: {
                headers: {
                    /** @description 案件的新版本 */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 不予办理的理由 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "recommendation.issue": {
        parameters: {
            query?: never;
            header: {
                /** @description 请求编号：同一项办理重试时不变，只记载一次 */
                "Idempotency-Key": string;
                /** @description 您看到的案件版本，例如 "12" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: date-time
                     * @description 发生时间；不填的为现在。补录的另行标明，永久留痕
                     */
                    happened_at?: string;
                    /** @description 建议给予的处罚种类 */
                    kinds: string[];
                    /** @description 事实和理由 */
                    reason: string;
                    /** @description 颁发资质证书、许可证的机关 */
                    to: string;
                };
            };
        };
        responses: {
            /** @description 办理回执 */
            200: {
                headers: {
                    /** @description 案件的新版本 */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 不予办理的理由 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "reconsideration.record": {
        parameters: {
            query?: never;
            header: {
                /** @description 请求编号：同一项办理重试时不变，只记载一次 */
                "Idempotency-Key": string;
                /** @description 您看到的案件版本，例如 "12" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description 请求事项和理由 */
                    claims: string;
                    /** @description 申请书、起诉状副本和通知书 */
                    files?: components["schemas"]["CasefileFileRef"][];
                    /**
                     * Format: date-time
                     * @description 发生时间；不填的为现在。补录的另行标明，永久留痕
                     */
                    happened_at?: string;
                    /** @description 案号 */
                    number?: string;
                    /** @description 行政复议机关或者人民法院 */
                    organ: string;
                };
            };
        };
        responses: {
            /** @description 办理回执 */
            200: {
                headers: {
                    /** @description 案件的新版本 */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 不予办理的理由 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "recusal.decide": {
        parameters: {
            query?: never;
            header: {
                /** @description 请求编号：同一项办理重试时不变，只记载一次 */
                "Idempotency-Key": string;
                /** @description 您看到的案件版本，例如 "12" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description 是否准予回避 */
                    granted: boolean;
                    /**
                     * Format: date-time
                     * @description 发生时间；不填的为现在。补录的另行标明，永久留痕
                     */
                    happened_at?: string;
                    /** @description 被申请回避的人员 */
                    person: string;
                    /** @description 决定理由 */
                    reason: string;
                };
            };
        };
        responses: {
            /** @description 办理回执 */
            200: {
                headers: {
                    /** @description 案件的新版本 */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 不予办理的理由 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "recusal.deliberate": {
        parameters: {
            query?: never;
            header: {
                /** @description 请求编号：同一项办理重试时不变，只记载一次 */
                "Idempotency-Key": string;
                /** @description 您看到的案件版本，例如 "12" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description 准予回避的，在本案中代行主要负责人职责的分管领导 */
                    acting?: string;
                    /** @description 是否准予回避 */
                    granted: boolean;
                    /**
                     * Format: date-time
                     * @description 发生时间；不填的为现在。补录的另行标明，永久留痕
                     */
                    happened_at?: string;
                    /** @description 参加讨论的负责人、意见和签名；被申请回避的人员不参加 */
                    members: components["schemas"]["CasefileMemberView"][];
                    /** @description 讨论记录 */
                    minutes: string;
                    /** @description 被申请回避的主要负责人，或者在本案中代行其职责的人员 */
                    person: string;
                    /** @description 决定理由 */
                    reason: string;
                };
            };
        };
        responses: {
            /** @description 办理回执 */
            200: {
                headers: {
                    /** @description 案件的新版本 */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 不予办理的理由 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "recusal.request": {
        parameters: {
            query?: never;
            header: {
                /** @description 请求编号：同一项办理重试时不变，只记载一次 */
                "Idempotency-Key": string;
                /** @description 您看到的案件版本，例如 "12" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description 申请人：当事人、本人
                     * @enum {string}
                     */
                    by: "party" | "self";
                    /**
                     * Format: date-time
                     * @description 发生时间；不填的为现在。补录的另行标明，永久留痕
                     */
                    happened_at?: string;
                    /** @description 被申请回避的人员 */
                    person: string;
                    /** @description 理由 */
                    reason: string;
                };
            };
        };
        responses: {
            /** @description 办理回执 */
            200: {
                headers: {
                    /** @description 案件的新版本 */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 不予办理的理由 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "refund.record": {
        parameters: {
            query?: never;
            header: {
                /** @description 请求编号：同一项办理重试时不变，只记载一次 */
                "Idempotency-Key": string;
                /** @description 您看到的案件版本，例如 "12" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: int64
                     * @description 退还金额（分）
                     */
                    amount: number;
                    /** @description 退款凭证 */
                    files: components["schemas"]["CasefileFileRef"][];
                    /**
                     * Format: date-time
                     * @description 发生时间；不填的为现在。补录的另行标明，永久留痕
                     */
                    happened_at?: string;
                    /**
                     * Format: int64
                     * @description 一并支付的银行同期存款利息（分）
                     */
                    interest?: number;
                    /** @description 退款凭证号 */
                    receipt: string;
                    /** @description 收款人 */
                    receiver: string;
                };
            };
        };
        responses: {
            /** @description 办理回执 */
            200: {
                headers: {
                    /** @description 案件的新版本 */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 不予办理的理由 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "registration.ask": {
        parameters: {
            query?: never;
            header: {
                /** @description 请求编号：同一项办理重试时不变，只记载一次 */
                "Idempotency-Key": string;
                /** @description 您看到的案件版本，例如 "12" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description 缺少材料以外需要补正的内容，逐项列明 */
                    defects?: string[];
                    /**
                     * Format: date-time
                     * @description 发生时间；不填的为现在。补录的另行标明，永久留痕
                     */
                    happened_at?: string;
                };
            };
        };
        responses: {
            /** @description 办理回执 */
            200: {
                headers: {
                    /** @description 案件的新版本 */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 不予办理的理由 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "registration.check": {
        parameters: {
            query?: never;
            header: {
                /** @description 请求编号：同一项办理重试时不变，只记载一次 */
                "Idempotency-Key": string;
                /** @description 您看到的案件版本，例如 "12" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description 核查材料 */
                    files?: components["schemas"]["CasefileFileRef"][];
                    /**
                     * Format: date-time
                     * @description 发生时间；不填的为现在。补录的另行标明，永久留痕
                     */
                    happened_at?: string;
                    /** @description 逐项核查结果 */
                    points: components["schemas"]["CasefileRegistrationPoint"][];
                };
            };
        };
        responses: {
            /** @description 办理回执 */
            200: {
                headers: {
                    /** @description 案件的新版本 */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 不予办理的理由 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "registration.hear": {
        parameters: {
            query?: never;
            header: {
                /** @description 请求编号：同一项办理重试时不变，只记载一次 */
                "Idempotency-Key": string;
                /** @description 您看到的案件版本，例如 "12" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description 复核意见 */
                    answer: string;
                    /** @description 告知和陈述申辩的材料 */
                    files?: components["schemas"]["CasefileFileRef"][];
                    /**
                     * Format: date-time
                     * @description 发生时间；不填的为现在。补录的另行标明，永久留痕
                     */
                    happened_at?: string;
                    /** @description 当事人的陈述、申辩；没有提出的，写明告知方式和没有提出的情况 */
                    statement: string;
                    /**
                     * Format: date
                     * @description 告知当事人拟作出的决定及其事实、理由、依据和陈述申辩权利的日期
                     */
                    told_on: string;
                };
            };
        };
        responses: {
            /** @description 办理回执 */
            200: {
                headers: {
                    /** @description 案件的新版本 */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 不予办理的理由 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "registration.propose": {
        parameters: {
            query?: never;
            header: {
                /** @description 请求编号：同一项办理重试时不变，只记载一次 */
                "Idempotency-Key": string;
                /** @description 您看到的案件版本，例如 "12" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description 法律依据 */
                    basis: string;
                    /** @description 修改理由（修改前稿时填写） */
                    change?: string;
                    /** @description 认定的事实 */
                    facts: string;
                    /** @description 不予备案、撤销备案所依据的核查要点编号 */
                    grounds?: string[];
                    /** @description 是否群体性事件 */
                    group?: boolean;
                    /**
                     * Format: date-time
                     * @description 发生时间；不填的为现在。补录的另行标明，永久留痕
                     */
                    happened_at?: string;
                    /** @description 是否责令停止使用、重新组织竣工验收（竣工验收备案） */
                    order_stop?: boolean;
                    /**
                     * @description 处理结果：准予备案、不予备案、撤销备案
                     * @enum {string}
                     */
                    outcome: "grant" | "refuse" | "revoke";
                    /** @description 对当事人的要求和期限；没有的填无 */
                    perform_by: string;
                    /** @description 是否涉及重大公共利益 */
                    public_interest?: boolean;
                    /** @description 理由 */
                    reasons: string;
                };
            };
        };
        responses: {
            /** @description 办理回执 */
            200: {
                headers: {
                    /** @description 案件的新版本 */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 不予办理的理由 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "registration.supplement": {
        parameters: {
            query?: never;
            header: {
                /** @description 请求编号：同一项办理重试时不变，只记载一次 */
                "Idempotency-Key": string;
                /** @description 您看到的案件版本，例如 "12" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description 补充收到的材料编号 */
                    documents?: string[];
                    /** @description 补正的材料 */
                    files?: components["schemas"]["CasefileFileRef"][];
                    /**
                     * Format: date-time
                     * @description 发生时间；不填的为现在。补录的另行标明，永久留痕
                     */
                    happened_at?: string;
                    /** @description 补正情况；申请人逾期没有补正的写明 */
                    statement: string;
                };
            };
        };
        responses: {
            /** @description 办理回执 */
            200: {
                headers: {
                    /** @description 案件的新版本 */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 不予办理的理由 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "remedy.admit": {
        parameters: {
            query?: never;
            header: {
                /** @description 请求编号：同一项办理重试时不变，只记载一次 */
                "Idempotency-Key": string;
                /** @description 您看到的案件版本，例如 "12" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description 受理、应诉通知书 */
                    files?: components["schemas"]["CasefileFileRef"][];
                    /**
                     * Format: date-time
                     * @description 发生时间；不填的为现在。补录的另行标明，永久留痕
                     */
                    happened_at?: string;
                    /** @description 受理、立案的案号 */
                    number: string;
                };
            };
        };
        responses: {
            /** @description 办理回执 */
            200: {
                headers: {
                    /** @description 案件的新版本 */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 不予办理的理由 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "remedy.conclude": {
        parameters: {
            query?: never;
            header: {
                /** @description 请求编号：同一项办理重试时不变，只记载一次 */
                "Idempotency-Key": string;
                /** @description 您看到的案件版本，例如 "12" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: int64
                     * @description 变更后的征收金额（分）
                     */
                    charge?: number;
                    /**
                     * Format: int64
                     * @description 变更后的没收金额（分）
                     */
                    confiscated?: number;
                    /** @description 复议决定书、裁判文书文号 */
                    document: string;
                    /** @description 复议决定书、裁判文书 */
                    files: components["schemas"]["CasefileFileRef"][];
                    /** @description 是否发生效力；可以上诉的一审裁判填否，行政复议决定填是 */
                    final: boolean;
                    /**
                     * Format: int64
                     * @description 变更后的罚款（分）
                     */
                    fine?: number;
                    /**
                     * Format: date-time
                     * @description 发生时间；不填的为现在。补录的另行标明，永久留痕
                     */
                    happened_at?: string;
                    /** @description 认定的主要事实和理由 */
                    reason: string;
                    /**
                     * @description 结果：维持、变更、撤销、确认违法、撤销并责令重作、驳回请求、终止（撤回）、不予受理
                     * @enum {string}
                     */
                    result: "upheld" | "varied" | "revoked" | "unlawful" | "redo" | "rejected" | "terminated" | "not_admitted";
                };
            };
        };
        responses: {
            /** @description 办理回执 */
            200: {
                headers: {
                    /** @description 案件的新版本 */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 不予办理的理由 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "remedy.stay": {
        parameters: {
            query?: never;
            header: {
                /** @description 请求编号：同一项办理重试时不变，只记载一次 */
                "Idempotency-Key": string;
                /** @description 您看到的案件版本，例如 "12" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description 决定书、裁定书 */
                    files?: components["schemas"]["CasefileFileRef"][];
                    /**
                     * Format: date-time
                     * @description 发生时间；不填的为现在。补录的另行标明，永久留痕
                     */
                    happened_at?: string;
                    /** @description 决定停止或者恢复执行的文书和理由 */
                    reason: string;
                    /** @description 登记事项：停止执行（true）、恢复执行（false） */
                    stayed: boolean;
                };
            };
        };
        responses: {
            /** @description 办理回执 */
            200: {
                headers: {
                    /** @description 案件的新版本 */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 不予办理的理由 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "review.assign": {
        parameters: {
            query?: never;
            header: {
                /** @description 请求编号：同一项办理重试时不变，只记载一次 */
                "Idempotency-Key": string;
                /** @description 您看到的案件版本，例如 "12" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: date-time
                     * @description 发生时间；不填的为现在。补录的另行标明，永久留痕
                     */
                    happened_at?: string;
                    /** @description 法制审核员 */
                    reviewer: string;
                };
            };
        };
        responses: {
            /** @description 办理回执 */
            200: {
                headers: {
                    /** @description 案件的新版本 */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 不予办理的理由 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "review.extend": {
        parameters: {
            query?: never;
            header: {
                /** @description 请求编号：同一项办理重试时不变，只记载一次 */
                "Idempotency-Key": string;
                /** @description 您看到的案件版本，例如 "12" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: date-time
                     * @description 发生时间；不填的为现在。补录的另行标明，永久留痕
                     */
                    happened_at?: string;
                    /** @description 理由 */
                    reason: string;
                };
            };
        };
        responses: {
            /** @description 办理回执 */
            200: {
                headers: {
                    /** @description 案件的新版本 */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 不予办理的理由 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "review.opine": {
        parameters: {
            query?: never;
            header: {
                /** @description 请求编号：同一项办理重试时不变，只记载一次 */
                "Idempotency-Key": string;
                /** @description 您看到的案件版本，例如 "12" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description 十一项审核要点 */
                    checklist: components["schemas"]["CasefileCheckRow"][];
                    /**
                     * @description 审核结论：同意、补充调查、改正、移送
                     * @enum {string}
                     */
                    code: "AGREE" | "SUPPLEMENT" | "CORRECT" | "TRANSFER";
                    /**
                     * Format: date-time
                     * @description 发生时间；不填的为现在。补录的另行标明，永久留痕
                     */
                    happened_at?: string;
                    /** @description 存在的问题，逐项列明 */
                    issues?: components["schemas"]["CasefileIssue"][];
                    /**
                     * @description 改正的类别：变更、纠正、补正
                     * @enum {string}
                     */
                    kind?: "vary" | "rectify" | "supplement_documents";
                    /**
                     * Format: int64
                     * @description 协调决策后重新出具意见所依据的记录序号
                     */
                    minutes?: number;
                    /** @description 审核意见 */
                    text: string;
                };
            };
        };
        responses: {
            /** @description 办理回执 */
            200: {
                headers: {
                    /** @description 案件的新版本 */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 不予办理的理由 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "review.register": {
        parameters: {
            query?: never;
            header: {
                /** @description 请求编号：同一项办理重试时不变，只记载一次 */
                "Idempotency-Key": string;
                /** @description 您看到的案件版本，例如 "12" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: date-time
                     * @description 发生时间；不填的为现在。补录的另行标明，永久留痕
                     */
                    happened_at?: string;
                    /** @description 登记备注 */
                    remarks?: string;
                };
            };
        };
        responses: {
            /** @description 办理回执 */
            200: {
                headers: {
                    /** @description 案件的新版本 */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 不予办理的理由 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "review.return": {
        parameters: {
            query?: never;
            header: {
                /** @description 请求编号：同一项办理重试时不变，只记载一次 */
                "Idempotency-Key": string;
                /** @description 您看到的案件版本，例如 "12" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: date-time
                     * @description 发生时间；不填的为现在。补录的另行标明，永久留痕
                     */
                    happened_at?: string;
                    /** @description 需要补正的材料 */
                    missing: string[];
                    /** @description 退回理由 */
                    reason: string;
                };
            };
        };
        responses: {
            /** @description 办理回执 */
            200: {
                headers: {
                    /** @description 案件的新版本 */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 不予办理的理由 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "review.submit": {
        parameters: {
            query?: never;
            header: {
                /** @description 请求编号：同一项办理重试时不变，只记载一次 */
                "Idempotency-Key": string;
                /** @description 您看到的案件版本，例如 "12" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description 联系电话 */
                    contact?: string;
                    /**
                     * Format: date-time
                     * @description 发生时间；不填的为现在。补录的另行标明，永久留痕
                     */
                    happened_at?: string;
                    /** @description 送审说明 */
                    statement: string;
                };
            };
        };
        responses: {
            /** @description 办理回执 */
            200: {
                headers: {
                    /** @description 案件的新版本 */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 不予办理的理由 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "review.supplement": {
        parameters: {
            query?: never;
            header: {
                /** @description 请求编号：同一项办理重试时不变，只记载一次 */
                "Idempotency-Key": string;
                /** @description 您看到的案件版本，例如 "12" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description 补正材料 */
                    files?: components["schemas"]["CasefileFileRef"][];
                    /**
                     * Format: date-time
                     * @description 发生时间；不填的为现在。补录的另行标明，永久留痕
                     */
                    happened_at?: string;
                    /** @description 补正说明 */
                    statement: string;
                };
            };
        };
        responses: {
            /** @description 办理回执 */
            200: {
                headers: {
                    /** @description 案件的新版本 */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 不予办理的理由 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "review.urge": {
        parameters: {
            query?: never;
            header: {
                /** @description 请求编号：同一项办理重试时不变，只记载一次 */
                "Idempotency-Key": string;
                /** @description 您看到的案件版本，例如 "12" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: date-time
                     * @description 发生时间；不填的为现在。补录的另行标明，永久留痕
                     */
                    happened_at?: string;
                    /** @description 督促意见 */
                    instruction: string;
                    /** @description 改派的法制审核员 */
                    reviewer?: string;
                };
            };
        };
        responses: {
            /** @description 办理回执 */
            200: {
                headers: {
                    /** @description 案件的新版本 */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 不予办理的理由 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "review.withdraw": {
        parameters: {
            query?: never;
            header: {
                /** @description 请求编号：同一项办理重试时不变，只记载一次 */
                "Idempotency-Key": string;
                /** @description 您看到的案件版本，例如 "12" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: date-time
                     * @description 发生时间；不填的为现在。补录的另行标明，永久留痕
                     */
                    happened_at?: string;
                    /** @description 撤回理由 */
                    reason: string;
                };
            };
        };
        responses: {
            /** @description 办理回执 */
            200: {
                headers: {
                    /** @description 案件的新版本 */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 不予办理的理由 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "seizure.approve": {
        parameters: {
            query?: never;
            header: {
                /** @description 请求编号：同一项办理重试时不变，只记载一次 */
                "Idempotency-Key": string;
                /** @description 您看到的案件版本，例如 "12" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: date-time
                     * @description 发生时间；不填的为现在。补录的另行标明，永久留痕
                     */
                    happened_at?: string;
                    /** @description 负责人意见 */
                    opinion: string;
                };
            };
        };
        responses: {
            /** @description 办理回执 */
            200: {
                headers: {
                    /** @description 案件的新版本 */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 不予办理的理由 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "seizure.confiscate": {
        parameters: {
            query?: never;
            header: {
                /** @description 请求编号：同一项办理重试时不变，只记载一次 */
                "Idempotency-Key": string;
                /** @description 您看到的案件版本，例如 "12" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: date-time
                     * @description 发生时间；不填的为现在。补录的另行标明，永久留痕
                     */
                    happened_at?: string;
                    /** @description 依照处罚决定处理查封、扣押财物的情况 */
                    result: string;
                };
            };
        };
        responses: {
            /** @description 办理回执 */
            200: {
                headers: {
                    /** @description 案件的新版本 */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 不予办理的理由 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "seizure.decline": {
        parameters: {
            query?: never;
            header: {
                /** @description 请求编号：同一项办理重试时不变，只记载一次 */
                "Idempotency-Key": string;
                /** @description 您看到的案件版本，例如 "12" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: date-time
                     * @description 发生时间；不填的为现在。补录的另行标明，永久留痕
                     */
                    happened_at?: string;
                    /** @description 不予批准的理由 */
                    reason: string;
                };
            };
        };
        responses: {
            /** @description 办理回执 */
            200: {
                headers: {
                    /** @description 案件的新版本 */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 不予办理的理由 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "seizure.execute": {
        parameters: {
            query?: never;
            header: {
                /** @description 请求编号：同一项办理重试时不变，只记载一次 */
                "Idempotency-Key": string;
                /** @description 您看到的案件版本，例如 "12" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description 是否向当事人或者有关人员出示执法证件 */
                    certificates_shown: boolean;
                    /** @description 是否当场交付决定书和清单 */
                    documents_delivered: boolean;
                    /**
                     * Format: date-time
                     * @description 发生时间；不填的为现在。补录的另行标明，永久留痕
                     */
                    happened_at?: string;
                    /** @description 是否听取当事人的陈述和申辩 */
                    heard: boolean;
                    /** @description 保管人和保管地点 */
                    keeper: string;
                    /** @description 实际查封、扣押的场所、设施或者财物 */
                    objects: components["schemas"]["CasefileMeasureObject"][];
                    /** @description 在场执法人员，不少于两人 */
                    officers: string[];
                    /** @description 执法人员是否签名或者盖章 */
                    officers_signed: boolean;
                    /** @description 法律、法规规定的其他程序；没有的填“无” */
                    other_procedure: string;
                    /** @description 是否通知当事人到场 */
                    party_notified: boolean;
                    /** @description 当事人是否到场 */
                    party_present: boolean;
                    /** @description 当事人是否签名或者盖章 */
                    party_signed: boolean;
                    /** @description 是否当场告知采取措施的理由、依据 */
                    reasons_told: boolean;
                    /** @description 现场笔录 */
                    record: string;
                    /** @description 当事人不到场或者拒绝签名的情况，在文书中注明 */
                    refusal?: string;
                    /** @description 是否当场告知当事人依法享有的权利、救济途径 */
                    rights_told: boolean;
                    /**
                     * Format: date-time
                     * @description 出示证件的时间；不填的为行为发生时间
                     */
                    shown_at?: string;
                    /** @description 当事人的陈述和申辩；没有的填“无” */
                    statement: string;
                    /** @description 全程录像等音像记录 */
                    video?: components["schemas"]["CasefileFileRef"][];
                    /** @description 见证人姓名和身份 */
                    witness?: string;
                    /** @description 见证人是否签名或者盖章 */
                    witness_signed?: boolean;
                };
            };
        };
        responses: {
            /** @description 办理回执 */
            200: {
                headers: {
                    /** @description 案件的新版本 */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 不予办理的理由 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "seizure.extend": {
        parameters: {
            query?: never;
            header: {
                /** @description 请求编号：同一项办理重试时不变，只记载一次 */
                "Idempotency-Key": string;
                /** @description 您看到的案件版本，例如 "12" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: int64
                     * @description 延长日数（自然日），不超过三十日
                     */
                    days: number;
                    /**
                     * Format: date-time
                     * @description 发生时间；不填的为现在。补录的另行标明，永久留痕
                     */
                    happened_at?: string;
                    /** @description 情况复杂、需要延长的理由 */
                    reason: string;
                };
            };
        };
        responses: {
            /** @description 办理回执 */
            200: {
                headers: {
                    /** @description 案件的新版本 */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 不予办理的理由 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "seizure.lift": {
        parameters: {
            query?: never;
            header: {
                /** @description 请求编号：同一项办理重试时不变，只记载一次 */
                "Idempotency-Key": string;
                /** @description 您看到的案件版本，例如 "12" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description 解除情形（强制法28）：没有违法行为、与违法行为无关、已作出处理决定不再需要、其他不再需要
                     * @enum {string}
                     */
                    ground: "no_offence" | "unrelated" | "decided" | "other";
                    /**
                     * Format: date-time
                     * @description 发生时间；不填的为现在。补录的另行标明，永久留痕
                     */
                    happened_at?: string;
                    /** @description 理由 */
                    reason: string;
                };
            };
        };
        responses: {
            /** @description 办理回执 */
            200: {
                headers: {
                    /** @description 案件的新版本 */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 不予办理的理由 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "seizure.propose": {
        parameters: {
            query?: never;
            header: {
                /** @description 请求编号：同一项办理重试时不变，只记载一次 */
                "Idempotency-Key": string;
                /** @description 您看到的案件版本，例如 "12" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description 法律、法规依据 */
                    basis: string;
                    /**
                     * Format: date-time
                     * @description 发生时间；不填的为现在。补录的另行标明，永久留痕
                     */
                    happened_at?: string;
                    /**
                     * @description 措施种类：查封、扣押
                     * @enum {string}
                     */
                    measure: "seal" | "seize";
                    /** @description 是否含有公民个人及其所扶养家属的生活必需品 */
                    necessities: boolean;
                    /** @description 场所、设施或者财物 */
                    objects: components["schemas"]["CasefileMeasureObject"][];
                    /** @description 理由 */
                    reason: string;
                    /** @description 是否均与违法行为有关 */
                    related: boolean;
                    /** @description 是否已被其他国家机关依法查封 */
                    sealed_elsewhere: boolean;
                };
            };
        };
        responses: {
            /** @description 办理回执 */
            200: {
                headers: {
                    /** @description 案件的新版本 */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 不予办理的理由 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "seizure.release": {
        parameters: {
            query?: never;
            header: {
                /** @description 请求编号：同一项办理重试时不变，只记载一次 */
                "Idempotency-Key": string;
                /** @description 您看到的案件版本，例如 "12" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description 是否向当事人或者有关人员出示执法证件 */
                    certificates_shown: boolean;
                    /** @description 领取单据等 */
                    files?: components["schemas"]["CasefileFileRef"][];
                    /**
                     * Format: date-time
                     * @description 发生时间；不填的为现在。补录的另行标明，永久留痕
                     */
                    happened_at?: string;
                    /** @description 财物是否完好 */
                    intact: boolean;
                    /** @description 退还或者启封情况 */
                    note: string;
                    /** @description 在场执法人员，不少于两人 */
                    officers: string[];
                    /** @description 领取人 */
                    receiver: string;
                    /**
                     * Format: date-time
                     * @description 出示证件的时间；不填的为行为发生时间
                     */
                    shown_at?: string;
                    /** @description 领取人是否签名 */
                    signed: boolean;
                };
            };
        };
        responses: {
            /** @description 办理回执 */
            200: {
                headers: {
                    /** @description 案件的新版本 */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 不予办理的理由 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "seizure.test": {
        parameters: {
            query?: never;
            header: {
                /** @description 请求编号：同一项办理重试时不变，只记载一次 */
                "Idempotency-Key": string;
                /** @description 您看到的案件版本，例如 "12" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: date-time
                     * @description 发生时间；不填的为现在。补录的另行标明，永久留痕
                     */
                    happened_at?: string;
                    /** @description 受委托机构 */
                    institution: string;
                    /** @description 检测、检验、检疫或者技术鉴定事项 */
                    matter: string;
                    /**
                     * Format: date
                     * @description 检测、检验、检疫或者技术鉴定期间的末日
                     */
                    until: string;
                };
            };
        };
        responses: {
            /** @description 办理回执 */
            200: {
                headers: {
                    /** @description 案件的新版本 */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 不予办理的理由 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "seizure.tested": {
        parameters: {
            query?: never;
            header: {
                /** @description 请求编号：同一项办理重试时不变，只记载一次 */
                "Idempotency-Key": string;
                /** @description 您看到的案件版本，例如 "12" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description 检测、检验、检疫或者技术鉴定结论 */
                    conclusion: string;
                    /** @description 报告文件 */
                    files: components["schemas"]["CasefileFileRef"][];
                    /**
                     * Format: date-time
                     * @description 发生时间；不填的为现在。补录的另行标明，永久留痕
                     */
                    happened_at?: string;
                };
            };
        };
        responses: {
            /** @description 办理回执 */
            200: {
                headers: {
                    /** @description 案件的新版本 */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 不予办理的理由 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "seizure.urgent": {
        parameters: {
            query?: never;
            header: {
                /** @description 请求编号：同一项办理重试时不变，只记载一次 */
                "Idempotency-Key": string;
                /** @description 您看到的案件版本，例如 "12" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description 实施情况 */
                    execution: components["schemas"]["CasefileExecution"];
                    /**
                     * Format: date-time
                     * @description 发生时间；不填的为现在。补录的另行标明，永久留痕
                     */
                    happened_at?: string;
                    /** @description 措施内容 */
                    proposal: components["schemas"]["CasefileSeizurePropose"];
                    /** @description 情况紧急、需要当场实施的理由 */
                    urgency: string;
                };
            };
        };
        responses: {
            /** @description 办理回执 */
            200: {
                headers: {
                    /** @description 案件的新版本 */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 不予办理的理由 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "seizure.withdraw": {
        parameters: {
            query?: never;
            header: {
                /** @description 请求编号：同一项办理重试时不变，只记载一次 */
                "Idempotency-Key": string;
                /** @description 您看到的案件版本，例如 "12" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: date-time
                     * @description 发生时间；不填的为现在。补录的另行标明，永久留痕
                     */
                    happened_at?: string;
                    /** @description 理由 */
                    reason: string;
                };
            };
        };
        responses: {
            /** @description 办理回执 */
            200: {
                headers: {
                    /** @description 案件的新版本 */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 不予办理的理由 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "spot.accept": {
        parameters: {
            query?: never;
            header: {
                /** @description 请求编号：同一项办理重试时不变，只记载一次 */
                "Idempotency-Key": string;
                /** @description 您看到的案件版本，例如 "12" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: date-time
                     * @description 发生时间；不填的为现在。补录的另行标明，永久留痕
                     */
                    happened_at?: string;
                    /** @description 备案审查意见 */
                    opinion: string;
                };
            };
        };
        responses: {
            /** @description 办理回执 */
            200: {
                headers: {
                    /** @description 案件的新版本 */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 不予办理的理由 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "spot.collect": {
        parameters: {
            query?: never;
            header: {
                /** @description 请求编号：同一项办理重试时不变，只记载一次 */
                "Idempotency-Key": string;
                /** @description 您看到的案件版本，例如 "12" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description 是否向当事人或者有关人员出示执法证件 */
                    certificates_shown: boolean;
                    /** @description 票据存根等 */
                    files?: components["schemas"]["CasefileFileRef"][];
                    /**
                     * @description 当场收缴的情形：一百元以下、不当场收缴事后难以执行、边远水上交通不便且当事人提出
                     * @enum {string}
                     */
                    ground: "small" | "hard_to_collect" | "remote";
                    /**
                     * Format: date-time
                     * @description 发生时间；不填的为现在。补录的另行标明，永久留痕
                     */
                    happened_at?: string;
                    /** @description 在场执法人员，不少于两人 */
                    officers: string[];
                    /** @description 当事人是否提出当场缴纳（边远、水上、交通不便地区） */
                    party_asked?: boolean;
                    /** @description 事后难以执行或者向银行缴纳确有困难的具体情况 */
                    reason?: string;
                    /** @description 财政部门统一制发的专用票据号 */
                    receipt: string;
                    /**
                     * Format: date-time
                     * @description 出示证件的时间；不填的为行为发生时间
                     */
                    shown_at?: string;
                };
            };
        };
        responses: {
            /** @description 办理回执 */
            200: {
                headers: {
                    /** @description 案件的新版本 */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 不予办理的理由 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "spot.deposit": {
        parameters: {
            query?: never;
            header: {
                /** @description 请求编号：同一项办理重试时不变，只记载一次 */
                "Idempotency-Key": string;
                /** @description 您看到的案件版本，例如 "12" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description 指定的银行 */
                    bank: string;
                    /**
                     * Format: date-time
                     * @description 发生时间；不填的为现在。补录的另行标明，永久留痕
                     */
                    happened_at?: string;
                    /** @description 缴款凭证号 */
                    voucher: string;
                };
            };
        };
        responses: {
            /** @description 办理回执 */
            200: {
                headers: {
                    /** @description 案件的新版本 */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 不予办理的理由 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "spot.file": {
        parameters: {
            query?: never;
            header: {
                /** @description 请求编号：同一项办理重试时不变，只记载一次 */
                "Idempotency-Key": string;
                /** @description 您看到的案件版本，例如 "12" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description 决定书存根、现场照片、录像等 */
                    files?: components["schemas"]["CasefileFileRef"][];
                    /**
                     * Format: date-time
                     * @description 发生时间；不填的为现在。补录的另行标明，永久留痕
                     */
                    happened_at?: string;
                    /** @description 备案说明 */
                    statement: string;
                };
            };
        };
        responses: {
            /** @description 办理回执 */
            200: {
                headers: {
                    /** @description 案件的新版本 */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 不予办理的理由 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "spot.remit": {
        parameters: {
            query?: never;
            header: {
                /** @description 请求编号：同一项办理重试时不变，只记载一次 */
                "Idempotency-Key": string;
                /** @description 您看到的案件版本，例如 "12" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description 交款的执法人员 */
                    handed_by: string;
                    /**
                     * Format: date-time
                     * @description 发生时间；不填的为现在。补录的另行标明，永久留痕
                     */
                    happened_at?: string;
                    /** @description 交接情况 */
                    remarks?: string;
                };
            };
        };
        responses: {
            /** @description 办理回执 */
            200: {
                headers: {
                    /** @description 案件的新版本 */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 不予办理的理由 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "surcharge.decide": {
        parameters: {
            query?: never;
            header: {
                /** @description 请求编号：同一项办理重试时不变，只记载一次 */
                "Idempotency-Key": string;
                /** @description 您看到的案件版本，例如 "12" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: date-time
                     * @description 发生时间；不填的为现在。补录的另行标明，永久留痕
                     */
                    happened_at?: string;
                    /** @description 负责人意见 */
                    opinion: string;
                };
            };
        };
        responses: {
            /** @description 办理回执 */
            200: {
                headers: {
                    /** @description 案件的新版本 */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 不予办理的理由 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "surcharge.relieve": {
        parameters: {
            query?: never;
            header: {
                /** @description 请求编号：同一项办理重试时不变，只记载一次 */
                "Idempotency-Key": string;
                /** @description 您看到的案件版本，例如 "12" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: int64
                     * @description 减免的加处罚款（分）
                     */
                    amount: number;
                    /** @description 双方签订的执行协议 */
                    files: components["schemas"]["CasefileFileRef"][];
                    /**
                     * Format: date-time
                     * @description 发生时间；不填的为现在。补录的另行标明，永久留痕
                     */
                    happened_at?: string;
                    /** @description 当事人采取的补救措施 */
                    measures: string;
                    /** @description 不损害公共利益和他人合法权益以及同意减免的理由 */
                    reason: string;
                    /** @description 执行协议的主要内容 */
                    terms: string;
                };
            };
        };
        responses: {
            /** @description 办理回执 */
            200: {
                headers: {
                    /** @description 案件的新版本 */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 不予办理的理由 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "surcharge.serve": {
        parameters: {
            query?: never;
            header: {
                /** @description 请求编号：同一项办理重试时不变，只记载一次 */
                "Idempotency-Key": string;
                /** @description 您看到的案件版本，例如 "12" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description 送达地址 */
                    address?: string;
                    /** @description 是否向当事人或者有关人员出示执法证件 */
                    certificates_shown: boolean;
                    /** @description 当事人是否确认同意电子送达 */
                    electronic_consent?: boolean;
                    /** @description 受委托送达的机关（委托送达） */
                    entrusted_to?: string;
                    /** @description 送达回证、照片、录像、截屏等 */
                    files?: components["schemas"]["CasefileFileRef"][];
                    /**
                     * Format: date-time
                     * @description 发生时间；不填的为现在。补录的另行标明，永久留痕
                     */
                    happened_at?: string;
                    /**
                     * @description 送达方式：直接、留置、邮寄、电子、委托
                     * @enum {string}
                     */
                    mode: "direct" | "left" | "post" | "electronic" | "entrusted";
                    /** @description 在场执法人员，不少于两人 */
                    officers: string[];
                    /**
                     * Format: date
                     * @description 邮寄日期
                     */
                    posted_on?: string;
                    /** @description 受送达人或者收件人 */
                    receiver: string;
                    /** @description 收件人与受送达人的关系 */
                    relation?: string;
                    /**
                     * Format: date-time
                     * @description 出示证件的时间；不填的为行为发生时间
                     */
                    shown_at?: string;
                    /** @description 邮件编号 */
                    tracking?: string;
                    /** @description 见证人（留置送达） */
                    witness?: string;
                };
            };
        };
        responses: {
            /** @description 办理回执 */
            200: {
                headers: {
                    /** @description 案件的新版本 */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 不予办理的理由 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "task.claim": {
        parameters: {
            query?: never;
            header: {
                /** @description 请求编号：同一项办理重试时不变，只记载一次 */
                "Idempotency-Key": string;
                /** @description 您看到的案件版本，例如 "12" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: date-time
                     * @description 发生时间；不填的为现在。补录的另行标明，永久留痕
                     */
                    happened_at?: string;
                    /** @description 待办属于谁，仅多人各有一项同样待办时填写 */
                    of?: string;
                    /**
                     * Format: int64
                     * @description 您看到的待办版本
                     */
                    since: number;
                    /** @description 待办事项的代码 */
                    task: string;
                };
            };
        };
        responses: {
            /** @description 办理回执 */
            200: {
                headers: {
                    /** @description 案件的新版本 */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 不予办理的理由 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "task.copy": {
        parameters: {
            query?: never;
            header: {
                /** @description 请求编号：同一项办理重试时不变，只记载一次 */
                "Idempotency-Key": string;
                /** @description 您看到的案件版本，例如 "12" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: date-time
                     * @description 发生时间；不填的为现在。补录的另行标明，永久留痕
                     */
                    happened_at?: string;
                    /** @description 说明 */
                    note?: string;
                    /** @description 待办属于谁，仅多人各有一项同样待办时填写 */
                    of?: string;
                    /**
                     * Format: int64
                     * @description 您看到的待办版本
                     */
                    since: number;
                    /** @description 待办事项的代码 */
                    task: string;
                    /** @description 抄送人员 */
                    to: string[];
                };
            };
        };
        responses: {
            /** @description 办理回执 */
            200: {
                headers: {
                    /** @description 案件的新版本 */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 不予办理的理由 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "task.countersign": {
        parameters: {
            query?: never;
            header: {
                /** @description 请求编号：同一项办理重试时不变，只记载一次 */
                "Idempotency-Key": string;
                /** @description 您看到的案件版本，例如 "12" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description 请其会签什么 */
                    ask: string;
                    /**
                     * Format: date-time
                     * @description 发生时间；不填的为现在。补录的另行标明，永久留痕
                     */
                    happened_at?: string;
                    /** @description 会签人员 */
                    members: string[];
                    /**
                     * @description 会签方式
                     * @enum {string}
                     */
                    mode: "all" | "any" | "vote";
                    /** @description 待办属于谁，仅多人各有一项同样待办时填写 */
                    of?: string;
                    /**
                     * Format: int64
                     * @description 需要的同意票数，仅票签填写
                     */
                    quorum?: number;
                    /**
                     * Format: int64
                     * @description 您看到的待办版本
                     */
                    since: number;
                    /** @description 待办事项的代码 */
                    task: string;
                };
            };
        };
        responses: {
            /** @description 办理回执 */
            200: {
                headers: {
                    /** @description 案件的新版本 */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 不予办理的理由 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "task.delegate": {
        parameters: {
            query?: never;
            header: {
                /** @description 请求编号：同一项办理重试时不变，只记载一次 */
                "Idempotency-Key": string;
                /** @description 您看到的案件版本，例如 "12" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description 请其准备什么 */
                    ask: string;
                    /**
                     * Format: date-time
                     * @description 发生时间；不填的为现在。补录的另行标明，永久留痕
                     */
                    happened_at?: string;
                    /** @description 待办属于谁，仅多人各有一项同样待办时填写 */
                    of?: string;
                    /**
                     * Format: int64
                     * @description 您看到的待办版本
                     */
                    since: number;
                    /** @description 待办事项的代码 */
                    task: string;
                    /** @description 受委派人 */
                    to: string;
                };
            };
        };
        responses: {
            /** @description 办理回执 */
            200: {
                headers: {
                    /** @description 案件的新版本 */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 不予办理的理由 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "task.enlist": {
        parameters: {
            query?: never;
            header: {
                /** @description 请求编号：同一项办理重试时不变，只记载一次 */
                "Idempotency-Key": string;
                /** @description 您看到的案件版本，例如 "12" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: date-time
                     * @description 发生时间；不填的为现在。补录的另行标明，永久留痕
                     */
                    happened_at?: string;
                    /** @description 增加的会签人员 */
                    members: string[];
                    /** @description 待办属于谁，仅多人各有一项同样待办时填写 */
                    of?: string;
                    /** @description 理由 */
                    reason?: string;
                    /**
                     * Format: int64
                     * @description 您看到的待办版本
                     */
                    since: number;
                    /** @description 待办事项的代码 */
                    task: string;
                };
            };
        };
        responses: {
            /** @description 办理回执 */
            200: {
                headers: {
                    /** @description 案件的新版本 */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 不予办理的理由 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "task.excuse": {
        parameters: {
            query?: never;
            header: {
                /** @description 请求编号：同一项办理重试时不变，只记载一次 */
                "Idempotency-Key": string;
                /** @description 您看到的案件版本，例如 "12" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: date-time
                     * @description 发生时间；不填的为现在。补录的另行标明，永久留痕
                     */
                    happened_at?: string;
                    /** @description 减去的会签人员 */
                    member: string;
                    /** @description 待办属于谁，仅多人各有一项同样待办时填写 */
                    of?: string;
                    /** @description 理由 */
                    reason: string;
                    /**
                     * Format: int64
                     * @description 您看到的待办版本
                     */
                    since: number;
                    /** @description 待办事项的代码 */
                    task: string;
                };
            };
        };
        responses: {
            /** @description 办理回执 */
            200: {
                headers: {
                    /** @description 案件的新版本 */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 不予办理的理由 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "task.overrule": {
        parameters: {
            query?: never;
            header: {
                /** @description 请求编号：同一项办理重试时不变，只记载一次 */
                "Idempotency-Key": string;
                /** @description 您看到的案件版本，例如 "12" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: date-time
                     * @description 发生时间；不填的为现在。补录的另行标明，永久留痕
                     */
                    happened_at?: string;
                    /** @description 待办属于谁，仅多人各有一项同样待办时填写 */
                    of?: string;
                    /** @description 理由 */
                    reason: string;
                    /**
                     * Format: int64
                     * @description 您看到的待办版本
                     */
                    since: number;
                    /** @description 待办事项的代码 */
                    task: string;
                };
            };
        };
        responses: {
            /** @description 办理回执 */
            200: {
                headers: {
                    /** @description 案件的新版本 */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 不予办理的理由 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "task.recall": {
        parameters: {
            query?: never;
            header: {
                /** @description 请求编号：同一项办理重试时不变，只记载一次 */
                "Idempotency-Key": string;
                /** @description 您看到的案件版本，例如 "12" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: date-time
                     * @description 发生时间；不填的为现在。补录的另行标明，永久留痕
                     */
                    happened_at?: string;
                    /** @description 待办属于谁，仅多人各有一项同样待办时填写 */
                    of?: string;
                    /** @description 理由 */
                    reason?: string;
                    /**
                     * Format: int64
                     * @description 您看到的待办版本
                     */
                    since: number;
                    /** @description 待办事项的代码 */
                    task: string;
                };
            };
        };
        responses: {
            /** @description 办理回执 */
            200: {
                headers: {
                    /** @description 案件的新版本 */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 不予办理的理由 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "task.refuse": {
        parameters: {
            query?: never;
            header: {
                /** @description 请求编号：同一项办理重试时不变，只记载一次 */
                "Idempotency-Key": string;
                /** @description 您看到的案件版本，例如 "12" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: date-time
                     * @description 发生时间；不填的为现在。补录的另行标明，永久留痕
                     */
                    happened_at?: string;
                    /** @description 待办属于谁，仅多人各有一项同样待办时填写 */
                    of?: string;
                    /** @description 理由 */
                    reason: string;
                    /**
                     * Format: int64
                     * @description 您看到的待办版本
                     */
                    since: number;
                    /** @description 待办事项的代码 */
                    task: string;
                };
            };
        };
        responses: {
            /** @description 办理回执 */
            200: {
                headers: {
                    /** @description 案件的新版本 */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 不予办理的理由 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "task.release": {
        parameters: {
            query?: never;
            header: {
                /** @description 请求编号：同一项办理重试时不变，只记载一次 */
                "Idempotency-Key": string;
                /** @description 您看到的案件版本，例如 "12" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: date-time
                     * @description 发生时间；不填的为现在。补录的另行标明，永久留痕
                     */
                    happened_at?: string;
                    /** @description 待办属于谁，仅多人各有一项同样待办时填写 */
                    of?: string;
                    /** @description 理由 */
                    reason?: string;
                    /**
                     * Format: int64
                     * @description 您看到的待办版本
                     */
                    since: number;
                    /** @description 待办事项的代码 */
                    task: string;
                };
            };
        };
        responses: {
            /** @description 办理回执 */
            200: {
                headers: {
                    /** @description 案件的新版本 */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 不予办理的理由 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "task.report": {
        parameters: {
            query?: never;
            header: {
                /** @description 请求编号：同一项办理重试时不变，只记载一次 */
                "Idempotency-Key": string;
                /** @description 您看到的案件版本，例如 "12" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: date-time
                     * @description 发生时间；不填的为现在。补录的另行标明，永久留痕
                     */
                    happened_at?: string;
                    /** @description 准备的意见 */
                    note: string;
                    /** @description 待办属于谁，仅多人各有一项同样待办时填写 */
                    of?: string;
                    /**
                     * Format: int64
                     * @description 您看到的待办版本
                     */
                    since: number;
                    /** @description 待办事项的代码 */
                    task: string;
                };
            };
        };
        responses: {
            /** @description 办理回执 */
            200: {
                headers: {
                    /** @description 案件的新版本 */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 不予办理的理由 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "task.seen": {
        parameters: {
            query?: never;
            header: {
                /** @description 请求编号：同一项办理重试时不变，只记载一次 */
                "Idempotency-Key": string;
                /** @description 您看到的案件版本，例如 "12" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: date-time
                     * @description 发生时间；不填的为现在。补录的另行标明，永久留痕
                     */
                    happened_at?: string;
                    /** @description 待办属于谁，仅多人各有一项同样待办时填写 */
                    of?: string;
                    /**
                     * Format: int64
                     * @description 您看到的待办版本
                     */
                    since: number;
                    /** @description 待办事项的代码 */
                    task: string;
                };
            };
        };
        responses: {
            /** @description 办理回执 */
            200: {
                headers: {
                    /** @description 案件的新版本 */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 不予办理的理由 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "task.sign": {
        parameters: {
            query?: never;
            header: {
                /** @description 请求编号：同一项办理重试时不变，只记载一次 */
                "Idempotency-Key": string;
                /** @description 您看到的案件版本，例如 "12" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description 是否同意 */
                    agree: boolean;
                    /**
                     * Format: date-time
                     * @description 发生时间；不填的为现在。补录的另行标明，永久留痕
                     */
                    happened_at?: string;
                    /** @description 待办属于谁，仅多人各有一项同样待办时填写 */
                    of?: string;
                    /**
                     * Format: int64
                     * @description 您看到的待办版本
                     */
                    since: number;
                    /** @description 待办事项的代码 */
                    task: string;
                    /** @description 意见 */
                    view: string;
                };
            };
        };
        responses: {
            /** @description 办理回执 */
            200: {
                headers: {
                    /** @description 案件的新版本 */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 不予办理的理由 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "task.transfer": {
        parameters: {
            query?: never;
            header: {
                /** @description 请求编号：同一项办理重试时不变，只记载一次 */
                "Idempotency-Key": string;
                /** @description 您看到的案件版本，例如 "12" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: date-time
                     * @description 发生时间；不填的为现在。补录的另行标明，永久留痕
                     */
                    happened_at?: string;
                    /** @description 待办属于谁，仅多人各有一项同样待办时填写 */
                    of?: string;
                    /** @description 理由 */
                    reason: string;
                    /**
                     * Format: int64
                     * @description 您看到的待办版本
                     */
                    since: number;
                    /** @description 待办事项的代码 */
                    task: string;
                    /** @description 接收人 */
                    to: string;
                };
            };
        };
        responses: {
            /** @description 办理回执 */
            200: {
                headers: {
                    /** @description 案件的新版本 */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 不予办理的理由 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "task.urge": {
        parameters: {
            query?: never;
            header: {
                /** @description 请求编号：同一项办理重试时不变，只记载一次 */
                "Idempotency-Key": string;
                /** @description 您看到的案件版本，例如 "12" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: date-time
                     * @description 发生时间；不填的为现在。补录的另行标明，永久留痕
                     */
                    happened_at?: string;
                    /** @description 催办的内容 */
                    note?: string;
                    /** @description 待办属于谁，仅多人各有一项同样待办时填写 */
                    of?: string;
                    /**
                     * Format: int64
                     * @description 您看到的待办版本
                     */
                    since: number;
                    /** @description 待办事项的代码 */
                    task: string;
                };
            };
        };
        responses: {
            /** @description 办理回执 */
            200: {
                headers: {
                    /** @description 案件的新版本 */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 不予办理的理由 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "testing.commission": {
        parameters: {
            query?: never;
            header: {
                /** @description 请求编号：同一项办理重试时不变，只记载一次 */
                "Idempotency-Key": string;
                /** @description 您看到的案件版本，例如 "12" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: date-time
                     * @description 发生时间；不填的为现在。补录的另行标明，永久留痕
                     */
                    happened_at?: string;
                    /** @description 受委托机构 */
                    institution: string;
                    /** @description 委托事项 */
                    matter: string;
                    /** @description 机构具备的相应条件：资质、资格证书的名称和编号 */
                    qualification: string;
                };
            };
        };
        responses: {
            /** @description 办理回执 */
            200: {
                headers: {
                    /** @description 案件的新版本 */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 不予办理的理由 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "testing.report": {
        parameters: {
            query?: never;
            header: {
                /** @description 请求编号：同一项办理重试时不变，只记载一次 */
                "Idempotency-Key": string;
                /** @description 您看到的案件版本，例如 "12" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description 检测、检验、鉴定结论 */
                    conclusion: string;
                    /** @description 报告文件 */
                    files: components["schemas"]["CasefileFileRef"][];
                    /**
                     * Format: date-time
                     * @description 发生时间；不填的为现在。补录的另行标明，永久留痕
                     */
                    happened_at?: string;
                };
            };
        };
        responses: {
            /** @description 办理回执 */
            200: {
                headers: {
                    /** @description 案件的新版本 */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 不予办理的理由 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "testing.tell": {
        parameters: {
            query?: never;
            header: {
                /** @description 请求编号：同一项办理重试时不变，只记载一次 */
                "Idempotency-Key": string;
                /** @description 您看到的案件版本，例如 "12" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description 送达地址 */
                    address?: string;
                    /** @description 是否向当事人或者有关人员出示执法证件 */
                    certificates_shown: boolean;
                    /** @description 当事人是否确认同意电子送达 */
                    electronic_consent?: boolean;
                    /** @description 受委托送达的机关（委托送达） */
                    entrusted_to?: string;
                    /** @description 送达回证、照片、录像、截屏等 */
                    files?: components["schemas"]["CasefileFileRef"][];
                    /**
                     * Format: date-time
                     * @description 发生时间；不填的为现在。补录的另行标明，永久留痕
                     */
                    happened_at?: string;
                    /**
                     * @description 送达方式：直接、留置、邮寄、电子、委托
                     * @enum {string}
                     */
                    mode: "direct" | "left" | "post" | "electronic" | "entrusted";
                    /** @description 在场执法人员，不少于两人 */
                    officers: string[];
                    /**
                     * Format: date
                     * @description 邮寄日期
                     */
                    posted_on?: string;
                    /** @description 受送达人或者收件人 */
                    receiver: string;
                    /** @description 收件人与受送达人的关系 */
                    relation?: string;
                    /**
                     * Format: date-time
                     * @description 出示证件的时间；不填的为行为发生时间
                     */
                    shown_at?: string;
                    /** @description 邮件编号 */
                    tracking?: string;
                    /** @description 见证人（留置送达） */
                    witness?: string;
                };
            };
        };
        responses: {
            /** @description 办理回执 */
            200: {
                headers: {
                    /** @description 案件的新版本 */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 不予办理的理由 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "variation.decide": {
        parameters: {
            query?: never;
            header: {
                /** @description 请求编号：同一项办理重试时不变，只记载一次 */
                "Idempotency-Key": string;
                /** @description 您看到的案件版本，例如 "12" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description 是否变更、撤销；否的，原决定不变 */
                    approve: boolean;
                    /**
                     * Format: date-time
                     * @description 发生时间；不填的为现在。补录的另行标明，永久留痕
                     */
                    happened_at?: string;
                    /** @description 负责人意见 */
                    opinion: string;
                    /** @description 所决定的变更、撤销意见的 SHA-256 */
                    sha256: string;
                };
            };
        };
        responses: {
            /** @description 办理回执 */
            200: {
                headers: {
                    /** @description 案件的新版本 */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 不予办理的理由 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "variation.propose": {
        parameters: {
            query?: never;
            header: {
                /** @description 请求编号：同一项办理重试时不变，只记载一次 */
                "Idempotency-Key": string;
                /** @description 您看到的案件版本，例如 "12" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description 法律依据 */
                    basis: string;
                    /**
                     * Format: int64
                     * @description 变更后的没收金额（分）
                     */
                    confiscated?: number;
                    /**
                     * Format: int64
                     * @description 变更后的罚款（分）
                     */
                    fine?: number;
                    /**
                     * Format: date-time
                     * @description 发生时间；不填的为现在。补录的另行标明，永久留痕
                     */
                    happened_at?: string;
                    /**
                     * @description 处理：变更、撤销
                     * @enum {string}
                     */
                    kind: "vary" | "revoke";
                    /** @description 变更后的处罚种类，只能在原决定的种类之内 */
                    kinds?: string[];
                    /** @description 原决定存在的错误和变更、撤销的理由 */
                    reason: string;
                };
            };
        };
        responses: {
            /** @description 办理回执 */
            200: {
                headers: {
                    /** @description 案件的新版本 */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 不予办理的理由 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "variation.review": {
        parameters: {
            query?: never;
            header: {
                /** @description 请求编号：同一项办理重试时不变，只记载一次 */
                "Idempotency-Key": string;
                /** @description 您看到的案件版本，例如 "12" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description 十一项审核要点 */
                    checklist: components["schemas"]["CasefileCheckRow"][];
                    /**
                     * @description 审核结论：同意、补充调查、改正、移送
                     * @enum {string}
                     */
                    code: "AGREE" | "SUPPLEMENT" | "CORRECT" | "TRANSFER";
                    /**
                     * Format: date-time
                     * @description 发生时间；不填的为现在。补录的另行标明，永久留痕
                     */
                    happened_at?: string;
                    /** @description 存在的问题，逐项列明 */
                    issues?: components["schemas"]["CasefileIssue"][];
                    /**
                     * @description 改正的类别：变更、纠正、补正
                     * @enum {string}
                     */
                    kind?: "vary" | "rectify" | "supplement_documents";
                    /** @description 所审核事项的 SHA-256 */
                    sha256: string;
                    /** @description 审核意见 */
                    text: string;
                };
            };
        };
        responses: {
            /** @description 办理回执 */
            200: {
                headers: {
                    /** @description 案件的新版本 */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 不予办理的理由 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "variation.serve": {
        parameters: {
            query?: never;
            header: {
                /** @description 请求编号：同一项办理重试时不变，只记载一次 */
                "Idempotency-Key": string;
                /** @description 您看到的案件版本，例如 "12" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description 送达地址 */
                    address?: string;
                    /** @description 是否向当事人或者有关人员出示执法证件 */
                    certificates_shown: boolean;
                    /** @description 当事人是否确认同意电子送达 */
                    electronic_consent?: boolean;
                    /** @description 受委托送达的机关（委托送达） */
                    entrusted_to?: string;
                    /** @description 送达回证、照片、录像、截屏等 */
                    files?: components["schemas"]["CasefileFileRef"][];
                    /**
                     * Format: date-time
                     * @description 发生时间；不填的为现在。补录的另行标明，永久留痕
                     */
                    happened_at?: string;
                    /**
                     * @description 送达方式：直接、留置、邮寄、电子、委托
                     * @enum {string}
                     */
                    mode: "direct" | "left" | "post" | "electronic" | "entrusted";
                    /** @description 在场执法人员，不少于两人 */
                    officers: string[];
                    /**
                     * Format: date
                     * @description 邮寄日期
                     */
                    posted_on?: string;
                    /** @description 受送达人或者收件人 */
                    receiver: string;
                    /** @description 收件人与受送达人的关系 */
                    relation?: string;
                    /**
                     * Format: date-time
                     * @description 出示证件的时间；不填的为行为发生时间
                     */
                    shown_at?: string;
                    /** @description 邮件编号 */
                    tracking?: string;
                    /** @description 见证人（留置送达） */
                    witness?: string;
                };
            };
        };
        responses: {
            /** @description 办理回执 */
            200: {
                headers: {
                    /** @description 案件的新版本 */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 不予办理的理由 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "verification.extend": {
        parameters: {
            query?: never;
            header: {
                /** @description 请求编号：同一项办理重试时不变，只记载一次 */
                "Idempotency-Key": string;
                /** @description 您看到的案件版本，例如 "12" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: date-time
                     * @description 发生时间；不填的为现在。补录的另行标明，永久留痕
                     */
                    happened_at?: string;
                    /** @description 延期理由 */
                    reason: string;
                };
            };
        };
        responses: {
            /** @description 办理回执 */
            200: {
                headers: {
                    /** @description 案件的新版本 */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 不予办理的理由 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "verification.finish": {
        parameters: {
            query?: never;
            header: {
                /** @description 请求编号：同一项办理重试时不变，只记载一次 */
                "Idempotency-Key": string;
                /** @description 您看到的案件版本，例如 "12" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description 核查情况 */
                    findings: string;
                    /**
                     * Format: date-time
                     * @description 发生时间；不填的为现在。补录的另行标明，永久留痕
                     */
                    happened_at?: string;
                    /** @description 是否属于本机关管辖 */
                    jurisdiction: boolean;
                    /** @description 是否有初步证据证明存在违法行为 */
                    preliminary_evidence: boolean;
                    /**
                     * @description 建议：立案、不予立案
                     * @enum {string}
                     */
                    recommend: "file" | "decline";
                };
            };
        };
        responses: {
            /** @description 办理回执 */
            200: {
                headers: {
                    /** @description 案件的新版本 */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 不予办理的理由 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "get-cases-id-clocks": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 案件 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListClock"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "get-cases-id-files": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 案件 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListFile"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "post-cases-id-files": {
        parameters: {
            query?: {
                /** @description 文件名（直接上传时） */
                name?: string;
            };
            header?: never;
            path: {
                /** @description 案件 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/octet-stream": string;
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            /** @description 已保存的文件 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["File"];
                };
            };
            /** @description 不予办理的理由 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "get-cases-id-files-sha256": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 案件 */
                id: string;
                /** @description 文件的 SHA-256 */
                sha256: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 文件内容 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": string;
                };
            };
            /** @description 文件内容的一段 */
            206: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 不予办理的理由 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "get-cases-id-papers": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 案件 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListPaper"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "get-cases-id-papers-paper": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 案件 */
                id: string;
                /** @description 文书 */
                paper: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Paper"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "get-cases-id-papers-paper-print": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 案件 */
                id: string;
                /** @description 文书 */
                paper: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 打印页 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description 不予办理的理由 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "get-cases-id-reviewers": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 案件 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListReviewer"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "get-cases-id-timeline": {
        parameters: {
            query?: {
                /** @description 上一页给出的游标 */
                cursor?: string;
                /** @description 每页条数 */
                limit?: number;
            };
            header?: never;
            path: {
                /** @description 案件 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageEvent"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "get-catalogue-drafts": {
        parameters: {
            query?: {
                /** @description 上一页给出的游标 */
                cursor?: string;
                /** @description 每页条数 */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageEditionDraft"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "post-catalogue-drafts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/yaml": string;
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EditionDraft"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "get-catalogue-drafts-id": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 草案编号 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EditionDraftDetail"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "put-catalogue-drafts-id": {
        parameters: {
            query?: never;
            header: {
                /** @description 所见草案的摘要 */
                "If-Match": string;
            };
            path: {
                /** @description 草案编号 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/yaml": string;
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EditionDraft"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "post-catalogue-drafts-id-approve": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 草案编号 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EditionDecision"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LoadedEdition"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "get-catalogue-drafts-id-impact": {
        parameters: {
            query?: {
                /** @description 最多列出多少项；计数总是全部 */
                limit?: number;
            };
            header?: never;
            path: {
                /** @description 草案编号 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EditionImpact"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "post-catalogue-drafts-id-reject": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 草案编号 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EditionRefusal"];
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "post-catalogue-drafts-id-withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 草案编号 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EditionRefusal"];
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "get-catalogue-editions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListEdition"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "get-dev-clock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DemoClock"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "put-dev-clock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClockMove"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DemoClock"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "get-dev-people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DemoPeople"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "get-drafts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListDraftItem"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "get-drafts-case-act": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 办理事项 */
                act: string;
                /** @description 案件；登记新案的为程序代号 */
                case: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Draft"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "put-drafts-case-act": {
        parameters: {
            query?: never;
            header?: {
                /** @description 所依据的草稿版本；没有的为新的草稿 */
                "If-Match"?: string;
            };
            path: {
                /** @description 办理事项 */
                act: string;
                /** @description 案件；登记新案的为程序代号 */
                case: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveDraft"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Draft"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "delete-drafts-case-act": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 办理事项 */
                act: string;
                /** @description 案件；登记新案的为程序代号 */
                case: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "get-events": {
        parameters: {
            query?: never;
            header?: {
                /** @description 最后收到的事件编号；断线重连时由浏览器自动带回，之后的消息会补发，个别可能重复 */
                "Last-Event-ID"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 事件流。event: ready（开始接收；此前读到的内容可能已经变化），data 为 LiveStart。event: notice（新消息），data 为 LiveMessage。event: case（可以查看的案件有了新版本），data 为 LiveCaseChange。event: inbox（待办可能有变化）。 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": string;
                };
            };
        };
    };
    "get-me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "get-me-calendar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarFeed"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "post-me-calendar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarAddress"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "delete-me-calendar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "get-me-calendar-feed": {
        parameters: {
            query?: never;
            header?: {
                /** @description 上次读到的 ETag；没有变化的答复 304 */
                "If-None-Match"?: string;
            };
            path: {
                /** @description 订阅地址的最后一段，形如 密钥.ics */
                feed: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 本人待办的期限（RFC 5545） */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/calendar": string;
                };
            };
            /** @description 没有变化 */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 不予办理的理由 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "post-me-mail-address": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewAddressBody"];
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "delete-me-mail-address": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "post-me-mail-address-confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddressCodeBody"];
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "get-me-notifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Notifications"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "put-me-notifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NoticeChoice"];
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "delete-me-notifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "post-me-password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewPasswordBody"];
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "get-notices": {
        parameters: {
            query?: {
                /** @description 上一页给出的游标 */
                cursor?: string;
                /** @description 每页条数 */
                limit?: number;
                /** @description 只看未读 */
                unread?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageNotice"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "post-notices-id-read": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 消息 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "post-notices-read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NoticesSeenBody"];
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "get-people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListPerson"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "get-people-id": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 账号 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonFile"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "get-procedures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListProcedureItem"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "get-procedures-id": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 程序 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Procedure"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "expropriation.open": {
        parameters: {
            query?: never;
            header: {
                /** @description 请求编号：同一项办理重试时不变，只记载一次 */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description 征收项目的情形，决定需要哪些材料 */
                    features?: string[];
                    /** @description 承办人、协办人；不填的由承办机构负责人指定 */
                    handlers?: string[];
                    /**
                     * Format: date-time
                     * @description 发生时间；不填的为现在。补录的另行标明，永久留痕
                     */
                    happened_at?: string;
                    /**
                     * @description 公共利益情形（征收条例8）：国防和外交、基础设施、公共事业、保障性安居工程、旧城区改建、法律行政法规规定的其他情形
                     * @enum {string}
                     */
                    interest: "defence" | "infrastructure" | "public_cause" | "affordable_housing" | "old_town" | "other_law";
                    /** @description 确需征收房屋的理由和依据 */
                    need: string;
                    /** @description 建设项目单位（提出征收需求的单位） */
                    party: components["schemas"]["PartyRespondent"];
                    /** @description 征收范围 */
                    place: string;
                    /** @description 权责清单中的房屋征收事项编号 */
                    power: string;
                    /** @description 建设项目名称 */
                    project: string;
                    /** @description 承办机构 */
                    unit: string;
                };
            };
        };
        responses: {
            /** @description 办理回执 */
            201: {
                headers: {
                    /** @description 案件的新版本 */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 不予办理的理由 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "plan.open": {
        parameters: {
            query?: never;
            header: {
                /** @description 请求编号：同一项办理重试时不变，只记载一次 */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description 制定计划的依据 */
                    basis: string;
                    /**
                     * Format: date
                     * @description 执行期起
                     */
                    from: string;
                    /** @description 承办人、协办人；不填的由承办机构负责人指定 */
                    handlers?: string[];
                    /**
                     * Format: date-time
                     * @description 发生时间；不填的为现在。补录的另行标明，永久留痕
                     */
                    happened_at?: string;
                    /** @description 随机抽查事项：权责清单中的行政检查事项编号 */
                    items: string[];
                    /**
                     * @description 计划类别：年度检查计划、涉企专项检查计划
                     * @enum {string}
                     */
                    kind: "annual" | "special";
                    /** @description 检查对象名录 */
                    objects: components["schemas"]["CasefilePlanObject"][];
                    /** @description 执法检查人员名录（承办机构的持证执法人员） */
                    officers: string[];
                    /** @description 有检查对象的频次超过公布的年度上限时，仍须检查的理由 */
                    over_cap_reason?: string;
                    /** @description 检查内容 */
                    scope: string;
                    /** @description 计划名称 */
                    title: string;
                    /**
                     * Format: int64
                     * @description 计划检查的总户次
                     */
                    total: number;
                    /** @description 承办机构 */
                    unit: string;
                    /**
                     * Format: date
                     * @description 执行期止，与起日在同一年度
                     */
                    until: string;
                    /**
                     * Format: int64
                     * @description 计划年度
                     */
                    year: number;
                };
            };
        };
        responses: {
            /** @description 办理回执 */
            201: {
                headers: {
                    /** @description 案件的新版本 */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 不予办理的理由 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "inspect.propose": {
        parameters: {
            query?: never;
            header: {
                /** @description 请求编号：同一项办理重试时不变，只记载一次 */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: date-time
                     * @description 发生时间；不填的为现在。补录的另行标明，永久留痕
                     */
                    happened_at?: string;
                    /** @description 检查人员，不少于两人 */
                    officers: string[];
                    /** @description 超过年度检查频次上限仍须检查的理由 */
                    over_cap_reason?: string;
                    /** @description 检查对象 */
                    party: components["schemas"]["PartyRespondent"];
                    /** @description 检查地点（项目名称和地址） */
                    place: string;
                    /**
                     * Format: date
                     * @description 拟检查日期
                     */
                    planned_on: string;
                    /** @description 权责清单检查事项编号 */
                    power: string;
                    /** @description 检查事由 */
                    reason: string;
                    /** @description 检查内容 */
                    scope: string;
                    /**
                     * @description 任务来源：年度计划、随机抽查、投诉举报等线索、上级交办
                     * @enum {string}
                     */
                    source: "plan" | "random" | "lead" | "assignment";
                    /** @description 不事先通知的理由（填写的不制作检查通知书） */
                    unannounced_reason?: string;
                    /** @description 承办机构 */
                    unit: string;
                };
            };
        };
        responses: {
            /** @description 办理回执 */
            201: {
                headers: {
                    /** @description 案件的新版本 */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 不予办理的理由 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "levy.open": {
        parameters: {
            query?: never;
            header: {
                /** @description 请求编号：同一项办理重试时不变，只记载一次 */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description 启动方式：缴费义务人申报、本机关核定
                     * @enum {string}
                     */
                    by: "declaration" | "bureau";
                    /** @description 承办人、协办人；不填的由承办机构负责人指定 */
                    handlers?: string[];
                    /**
                     * Format: date-time
                     * @description 发生时间；不填的为现在。补录的另行标明，永久留痕
                     */
                    happened_at?: string;
                    /** @description 缴费义务人 */
                    party: components["schemas"]["PartyRespondent"];
                    /** @description 地点 */
                    place?: string;
                    /** @description 权责清单中的行政征收项目编号 */
                    power: string;
                    /** @description 征收事由（许可文号、占用挖掘或者排水情况） */
                    summary: string;
                    /** @description 承办机构 */
                    unit: string;
                };
            };
        };
        responses: {
            /** @description 办理回执 */
            201: {
                headers: {
                    /** @description 案件的新版本 */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 不予办理的理由 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "registration.receive": {
        parameters: {
            query?: never;
            header: {
                /** @description 请求编号：同一项办理重试时不变，只记载一次 */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description 启动方式：申请备案、本机关核查已经办理的备案（拟撤销）
                     * @enum {string}
                     */
                    by: "application" | "bureau";
                    /** @description 收到的材料编号（权责清单所列） */
                    documents?: string[];
                    /** @description 原备案文号（核查已办理备案的必填） */
                    earlier?: string;
                    /**
                     * Format: date
                     * @description 竣工验收合格、签订预售合同或者订立租赁合同的日期（申请备案的必填）
                     */
                    event_on?: string;
                    /** @description 申请的情形，决定需要提交的材料 */
                    features?: string[];
                    /** @description 承办人、协办人；不填的由承办机构负责人指定 */
                    handlers?: string[];
                    /**
                     * Format: date-time
                     * @description 发生时间；不填的为现在。补录的另行标明，永久留痕
                     */
                    happened_at?: string;
                    /** @description 申请人；核查已办理备案的为原申请人 */
                    party: components["schemas"]["PartyRespondent"];
                    /** @description 坐落 */
                    place?: string;
                    /** @description 权责清单中的备案事项编号 */
                    power: string;
                    /** @description 备案对象（工程、商品房或者房屋）和基本情况；核查的写明发现的问题 */
                    summary: string;
                    /** @description 承办机构 */
                    unit: string;
                };
            };
        };
        responses: {
            /** @description 办理回执 */
            201: {
                headers: {
                    /** @description 案件的新版本 */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 不予办理的理由 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "spot.decide": {
        parameters: {
            query?: never;
            header: {
                /** @description 请求编号：同一项办理重试时不变，只记载一次 */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: date
                     * @description 违法行为终了之日；不填的为当场发现、正在进行
                     */
                    act_ended_on?: string;
                    /** @description 对陈述、申辩的复核意见和是否采纳的理由 */
                    answer?: string;
                    /** @description 处罚依据 */
                    basis: string;
                    /** @description 是否向当事人或者有关人员出示执法证件 */
                    certificates_shown: boolean;
                    /**
                     * Format: date
                     * @description 改正的期限（责令改正的必填）
                     */
                    correct_by?: string;
                    /** @description 裁量基准的运用及理由 */
                    discretion: string;
                    /** @description 违法事实 */
                    facts: string;
                    /**
                     * Format: int64
                     * @description 罚款金额（分）
                     */
                    fine?: number;
                    /** @description 是否涉及公民生命健康安全、金融安全且有危害后果（追责时效五年） */
                    grave?: boolean;
                    /** @description 决定书是否当场交付当事人 */
                    handed_over: boolean;
                    /**
                     * Format: date-time
                     * @description 发生时间；不填的为现在。补录的另行标明，永久留痕
                     */
                    happened_at?: string;
                    /** @description 处罚种类：警告、罚款 */
                    kinds: string[];
                    /** @description 超过追责时效仍予处罚的书面理由 */
                    limitation_reason?: string;
                    /** @description 在场执法人员，不少于两人 */
                    officers: string[];
                    /** @description 决定书是否由执法人员签名或者盖章 */
                    officers_signed: boolean;
                    /** @description 责令改正的内容 */
                    orders?: string;
                    /** @description 当事人 */
                    party: components["schemas"]["PartyRespondent"];
                    /** @description 违法行为地点、处罚地点 */
                    place: string;
                    /** @description 权责清单事项编号（案由） */
                    power: string;
                    /** @description 先前责令限期改正的文书名称和文号（以逾期不改正为处罚条件的必填） */
                    prior_order?: string;
                    /**
                     * Format: date
                     * @description 先前责令限期届满之日
                     */
                    prior_order_due_on?: string;
                    /** @description 签收人（当事人为单位的，填写在场的负责人或者工作人员） */
                    receiver?: string;
                    /** @description 当事人拒绝签收的情况，在决定书上注明 */
                    refusal?: string;
                    /** @description 当事人在该违法行为中的身份（权责清单列有多种身份时必填） */
                    respondent?: string;
                    /**
                     * Format: date-time
                     * @description 出示证件的时间；不填的为行为发生时间
                     */
                    shown_at?: string;
                    /** @description 当事人的陈述、申辩 */
                    statement?: string;
                    /** @description 是否当场告知拟处罚的内容、事实、理由、依据和陈述、申辩的权利 */
                    told: boolean;
                    /** @description 执法人员所在的承办机构 */
                    unit: string;
                    /** @description 当事人是否当场表示不陈述、申辩 */
                    waived?: boolean;
                };
            };
        };
        responses: {
            /** @description 办理回执 */
            201: {
                headers: {
                    /** @description 案件的新版本 */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 不予办理的理由 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "get-reviews": {
        parameters: {
            query?: {
                /** @description 上一页给出的游标 */
                cursor?: string;
                /** @description 每页条数 */
                limit?: number;
                /** @description review 正在送审和审核的；ladder 意见有分歧、正在协调决策的 */
                stage?: "review" | "ladder";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageReviewItem"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "get-rules-deadlines": {
        parameters: {
            query: {
                /** @description 期限编号，例如 D14 */
                rule: string;
                /** @description 起算日 */
                start: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Deadline"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "get-rules-powers": {
        parameters: {
            query?: {
                /** @description 执法类别 */
                category?: "penalty" | "inspection" | "levy" | "other";
                /** @description 按哪一天有效的清单；不填的为今天 */
                on?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListPowerItem"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "post-rules-review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReviewQuestion"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewAnswer"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "post-sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CredentialsBody"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignedInAnswerBody"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "delete-sessions-current": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "get-supervision": {
        parameters: {
            query?: {
                /** @description 统计起始日（含）；不填的为本年一月一日 */
                from?: string;
                /** @description 没有期限的事项多少日无人办理算作停滞 */
                idle?: number;
                /** @description 统计截止日（含）；不填的为今天 */
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Board"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "get-tasks": {
        parameters: {
            query?: {
                /** @description 事项 */
                act?: string[];
                /** @description 上一页给出的游标 */
                cursor?: string;
                /** @description at_risk 即将到期，overdue 已经到期而没有办理 */
                due?: "at_risk" | "overdue";
                /** @description 需要做什么：do 办理、prepare 受委派准备意见、sign 会签、read 阅知 */
                kind?: string[];
                /** @description 每页条数 */
                limit?: number;
                /** @description 程序编号，例如 ordinary-penalty */
                procedure?: string[];
                /** @description 文号、当事人、案由、案情摘要或者事项名称中的词，以空格分开的须全部出现 */
                q?: string;
                /** @description 以哪些岗位办理；指定到人的事项没有岗位 */
                role?: string[];
                /** @description 案件的承办机构 */
                unit?: string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageTask"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "get-tasks-acts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListTaskAct"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "post-tasks-batch": {
        parameters: {
            query?: never;
            header: {
                /** @description 请求编号：同一批重试时不变，其中每一项只记载一次 */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Batch"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListBatched"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "post-tasks-gestures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TaskNames"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListTaskGestures"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "get-units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListUnit"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "post-what-if-calendar": {
        parameters: {
            query?: {
                /** @description 最多列出多少项；计数总是全部 */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/yaml": string;
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WhatIfClocks"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "post-what-if-params": {
        parameters: {
            query?: {
                /** @description 最多列出多少项；计数总是全部 */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/yaml": string;
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WhatIfParams"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "post-what-if-periods": {
        parameters: {
            query?: {
                /** @description 假设新规则对所有在计期限一律适用（不是法律后果：期限适用起算之日有效的规则） */
                hypothetical?: boolean;
                /** @description 最多列出多少项；计数总是全部 */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/yaml": string;
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WhatIfClocks"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
