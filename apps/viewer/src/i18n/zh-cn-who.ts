/** 页眉里谁在登录的文字。 */
export const zhWho = {
  who: {
    menu: "账号",
    signIn: "登录",
    signOut: "退出登录",
    desk: "工作台",
    as: "{{ name }}（{{ role }}）",
    roles: { reader: "读者", clerk: "经办人", approver: "审核人", administrator: "管理员" },
  },
} as const
