/** What recharts' own parts look like here. */
export const CHART_TICK = { fill: 'var(--quiet)', fontSize: 16 }

export const TOOLTIP_STYLES = {
  contentStyle: {
    background: 'var(--raised)',
    border: '1px solid var(--strong-line)',
    borderRadius: 8,
    color: 'var(--text)',
    fontSize: 16,
  },
  itemStyle: { color: 'var(--text)' },
  labelStyle: { color: 'var(--quiet)' },
} as const
