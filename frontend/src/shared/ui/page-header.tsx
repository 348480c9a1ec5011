import type { ReactNode } from 'react';
import { useEffect } from 'react';

/** The heading of a page; it names the browser's tab too. */
export function PageHeader(props: { title: string; lead?: ReactNode; children?: ReactNode }) {
  useEffect(() => {
    document.title = `${props.title} · 督办 Duban`;
  }, [props.title]);
  return (
    <header className="page-header">
      <div>
        <h1>{props.title}</h1>
        {props.lead && <div className="muted">{props.lead}</div>}
      </div>
      {props.children && <div className="page-header-side">{props.children}</div>}
    </header>
  );
}
