/** Reports as files, and sent on. */
export const enExports = {
  problems: {
    'report-without-body': 'This report is older than the present form and cannot be exported.',
    'report-link-not-found': 'This link does not exist, has expired or was revoked.',
    'nobody-to-send-to': 'No recipient has given an address, and none was typed.',
    'mail-off': 'No mail server is set up, so nothing can be sent.',
  },
};
