interface BarTableProps {
  readonly caption: string
  readonly columns: readonly [string, string]
  readonly lines: readonly { readonly name: string; readonly value: string; readonly share: number }[]
}

/** A table that is its own chart: each value stands beside a bar of its length. */
export function BarTable({ caption, columns, lines }: BarTableProps) {
  return (
    <table className="bar-table">
      <caption>{caption}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lines.map(({ name, value, share }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td>
              <span className="bar-line">
                <span className="bar-track">
                  <span className="bar" style={{ width: `${Math.round(share * 100)}%` }} />
                </span>
                <span className="bar-value">{value}</span>
              </span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
