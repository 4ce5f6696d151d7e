import { Button, Form, Modal, ModalBody, ModalFooter, ModalHeader } from '@patternfly/react-core';
import { useId, type FormEvent, type ReactNode } from 'react';
import { ProblemAlert } from './ProblemAlert';

interface DialogProps {
  title: string;
  description?: string;
  /** The word on the button that does it. */
  action: string;
  isDanger?: boolean;
  isBusy: boolean;
  isValid?: boolean;
  /** A dialog that only tells has nothing to cancel. */
  withCancel?: boolean;
  error?: unknown;
  width?: 'small' | 'medium' | 'large';
  onSubmit: () => void;
  onClose: () => void;
  children: ReactNode;
}

/** A form in a dialog; Enter submits, Escape leaves, a refusal is shown where the hand is. */
export function Dialog(props: DialogProps) {
  const form = useId();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (props.isValid ?? true) props.onSubmit();
  };
  return (
    <Modal isOpen variant={props.width ?? 'small'} onClose={props.onClose} aria-labelledby={`${form}-title`}>
      <ModalHeader title={props.title} labelId={`${form}-title`} {...(props.description ? { description: props.description } : {})} />
      <ModalBody>
        <Form id={form} onSubmit={submit}>
          {props.error ? <ProblemAlert error={props.error} /> : null}
          {props.children}
        </Form>
      </ModalBody>
      <ModalFooter>
        <Button
          type="submit"
          form={form}
          variant={props.isDanger ? 'danger' : 'primary'}
          isLoading={props.isBusy}
          isDisabled={props.isBusy || props.isValid === false}
        >
          {props.action}
        </Button>
        {(props.withCancel ?? true) && <Button variant="link" onClick={props.onClose}>Cancel</Button>}
      </ModalFooter>
    </Modal>
  );
}
