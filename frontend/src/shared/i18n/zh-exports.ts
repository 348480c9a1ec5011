/** Reports as files, and sent on. */
export const zhExports = {
  problems: {
    'report-without-body': '这份报告早于现行格式，不能导出。',
    'report-link-not-found': '此链接不存在、已过期或已撤销。',
    'nobody-to-send-to': '收件人都没有登记邮箱，也没有填写地址。',
    'mail-off': '系统没有设置邮件服务器，不能发送。',
  },
};
