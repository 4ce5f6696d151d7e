import { Alert, FileUpload, FormGroup } from '@patternfly/react-core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { importAccounts, type ImportReport } from '../api/accounts';
import { DataTable } from '../ui/DataTable';
import { Dialog } from '../ui/Dialog';

const HEADER = 'code,name,tier,region,country,timeZone,currency,manager,email';

/** Takes a table of accounts and says what became of every row. */
export function ImportDialog({ onClose }: { onClose: () => void }) {
  const queries = useQueryClient();
  const [file, setFile] = useState({ name: '', text: '' });
  const importing = useMutation({
    mutationFn: () => importAccounts(file.text),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['accounts'] }),
  });
  return (
    <Dialog
      title="Import accounts"
      description={`A CSV file with the header ${HEADER}. A known code is changed, a new one registered; a bad row loses no other.`}
      action="Import"
      width="medium"
      isBusy={importing.isPending}
      isValid={file.text.trim() !== ''}
      error={importing.error}
      onSubmit={() => importing.mutate()}
      onClose={onClose}
    >
      <FormGroup label="File" fieldId="import-file">
        <FileUpload
          id="import-file"
          type="text"
          value={file.text}
          filename={file.name}
          filenamePlaceholder="Drop a file here or choose one"
          browseButtonText="Choose"
          onFileInputChange={(_, { name }) => setFile((known) => ({ ...known, name }))}
          onDataChange={(_, text) => setFile((known) => ({ ...known, text }))}
          onTextChange={(_, text) => setFile((known) => ({ ...known, text }))}
          onClearClick={() => setFile({ name: '', text: '' })}
          dropzoneProps={{ accept: { 'text/csv': ['.csv'] } }}
        />
      </FormGroup>
      {importing.data && <Report report={importing.data} />}
    </Dialog>
  );
}

function Report({ report }: { report: ImportReport }) {
  const { created, changed, unchanged, rejected, rejections } = report;
  return (
    <>
      <Alert
        isInline
        variant={rejected > 0 ? 'warning' : 'success'}
        title={`${created} created, ${changed} changed, ${unchanged} unchanged, ${rejected} rejected`}
      />
      <DataTable
        label="Rejected rows"
        rows={rejections}
        keyOf={(r) => `${r.line} ${r.field} ${r.reason}`}
        empty={null}
        columns={[
          { title: 'Line', numeric: true, cell: (r) => r.line },
          { title: 'Field', cell: (r) => r.field },
          { title: 'Reason', cell: (r) => r.reason },
          { title: 'Expected', cell: (r) => r.expected ?? '' },
        ]}
      />
    </>
  );
}
