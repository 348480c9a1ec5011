import { Alert, Button } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Loading } from '../ui/page-state';
import { Pdf } from './pdf';
import './pdf.css';

const atOnce = 10;

/** The pages of a PDF below each other, the first ten at once. */
export default function PdfPages({ address }: { address: string }) {
  const { t } = useTranslation();
  const [pdf, setPdf] = useState<Pdf>();
  const [failed, setFailed] = useState(false);
  const [count, setCount] = useState(atOnce);

  useEffect(() => {
    let open = true;
    let opened: Pdf | undefined;
    Pdf.open(address).then(
      (found) => {
        opened = found;
        if (open) {
          setPdf(found);
        } else {
          found.close();
        }
      },
      () => open && setFailed(true),
    );
    return () => {
      open = false;
      opened?.close();
    };
  }, [address]);

  if (failed) {
    return <Alert type="warning" showIcon title={t('record/evidence/pdfFailed')} />;
  }
  if (!pdf) {
    return <Loading />;
  }
  return (
    <div className="pdf">
      <small className="muted">{t('record/evidence/pdfPages', { count: pdf.pages })}</small>
      {Array.from({ length: Math.min(count, pdf.pages) }, (_, at) => at + 1).map((number) => (
        <Page key={number} pdf={pdf} number={number} onFailed={() => setFailed(true)} />
      ))}
      {count < pdf.pages && (
        <Button onClick={() => setCount(count + atOnce)}>{t('record/evidence/more')}</Button>
      )}
    </div>
  );
}

interface PageProps {
  pdf: Pdf;
  number: number;
  onFailed: () => void;
}

function Page({ pdf, number, onFailed }: PageProps) {
  const { t } = useTranslation();
  const canvas = useRef<HTMLCanvasElement>(null);
  const [drawn, setDrawn] = useState(false);
  const failed = useRef(onFailed);
  failed.current = onFailed;

  useEffect(() => {
    let open = true;
    const place = canvas.current;
    if (place) {
      pdf.draw(number, place, place.clientWidth).then(
        () => open && setDrawn(true),
        () => open && failed.current(),
      );
    }
    return () => {
      open = false;
    };
  }, [pdf, number]);

  return (
    <canvas
      ref={canvas}
      className="pdf-page"
      role="img"
      aria-label={t('record/evidence/pdfPage', { page: number })}
      data-drawn={drawn}
    />
  );
}
