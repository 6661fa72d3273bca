import type { ThemeConfig } from 'antd';

// Greys are darker than the library's own, so that every text keeps 4.5:1 on
// every surface it stands on. CSS reads the same values as variables.
export const theme: ThemeConfig = {
  cssVar: { key: 'desk' },
  hashed: false,
  // The styles are written when the pages are built: vite/styles.ts.
  zeroRuntime: true,
  token: {
    colorPrimary: '#1d4f91',
    colorLink: '#1d4f91',
    colorLinkHover: '#153a6b',
    colorError: '#b3261e',
    colorWarning: '#8a5300',
    colorSuccess: '#1f6b3a',
    // Derived from such dark tones, the surfaces would be grey.
    colorErrorBg: '#fdeceb',
    colorWarningBg: '#fff3dc',
    colorSuccessBg: '#e6f3ea',
    colorInfoBg: '#e9f0fa',
    colorText: '#1f2329',
    colorTextSecondary: '#434a54',
    colorTextTertiary: '#565e69',
    colorTextQuaternary: '#565e69',
    colorTextPlaceholder: '#666e79',
    colorTextDescription: '#4c545f',
    colorTextDisabled: '#666e79',
    colorBgLayout: '#f3f5f8',
    colorBorder: '#aab2bd',
    colorBorderSecondary: '#dde2e8',
    borderRadius: 4,
    fontSize: 14,
    fontFamily:
      "-apple-system, 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', 'Noto Sans SC', 'Segoe UI', sans-serif",
    wireframe: false,
    // Nothing moves on its own: what is done shows at once, also where a machine is too busy to
    // draw the end of a movement (a button kept its loading icon, and with it another name).
    motion: false,
  },
  components: {
    Layout: { headerBg: '#16335c', headerColor: '#ffffff', headerHeight: 52, headerPadding: '0 16px', siderBg: '#ffffff' },
    Table: { cellPaddingBlock: 8, headerBg: '#eaeef3' },
    Tag: { defaultBg: '#eef1f5', defaultColor: '#333a43' },
  },
};
