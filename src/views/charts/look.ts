/** What recharts' own parts look like here. */

/** From the axis to what is written under it, so that it does not meet the lowest of what is written beside it. */
export const CHART_TICK_MARGIN = 8

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
