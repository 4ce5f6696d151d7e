import { Alert, AlertActionLink, Content, List, ListItem } from '@patternfly/react-core';
import { ProblemError, sentence } from '../api/problem';

interface ProblemAlertProps {
  error: unknown;
  /** What was being tried, in words: "Loading the ticket". */
  doing?: string;
  retry?: (() => void) | undefined;
  isInline?: boolean;
}

/** Says what failed, field by field with what would be right, and how to find it in the log. */
export function ProblemAlert({ error, doing, retry, isInline = true }: ProblemAlertProps) {
  const problem = error instanceof ProblemError ? error : undefined;
  const title = problem?.title ?? 'Something went wrong in this page';
  const detail = problem ? problem.detail : String(error);
  return (
    <Alert
      variant={problem?.status === 409 || problem?.status === 412 ? 'warning' : 'danger'}
      isInline={isInline}
      title={doing ? `${doing}: ${title}` : title}
      {...(retry ? { actionLinks: <AlertActionLink onClick={retry}>Try again</AlertActionLink> } : {})}
    >
      {detail && detail !== title && <Content component="p">{detail}</Content>}
      {problem && problem.errors.length > 0 && (
        <List>
          {problem.errors.map((fieldError) => (
            <ListItem key={`${fieldError.field} ${fieldError.reason}`}>{sentence(fieldError)}</ListItem>
          ))}
        </List>
      )}
      {problem && problem.status >= 500 && problem.instance && (
        <Content component="small">Problem {problem.instance}</Content>
      )}
    </Alert>
  );
}
