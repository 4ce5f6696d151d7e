import { Breadcrumb, BreadcrumbItem, Content, Flex, FlexItem, PageSection, Title } from '@patternfly/react-core';
import { useEffect, type ReactNode } from 'react';
import { Link } from 'react-router';

interface PageHeaderProps {
  title: string;
  /** Beside the title: labels, states. */
  marks?: ReactNode;
  subtitle?: ReactNode;
  actions?: ReactNode;
  /** The list this object belongs to. */
  parent?: { title: string; to: string } | undefined;
}

/** Title, state and actions of a page; also names the browser's tab. */
export function PageHeader({ title, marks, subtitle, actions, parent }: PageHeaderProps) {
  useEffect(() => {
    document.title = `${title} · Steward`;
  }, [title]);
  return (
    <PageSection hasBodyWrapper={false} className="st-page-header">
      {parent && (
        <Breadcrumb className="st-no-print">
          <BreadcrumbItem render={({ className }) => <Link className={className} to={parent.to}>{parent.title}</Link>} />
          <BreadcrumbItem isActive>{title}</BreadcrumbItem>
        </Breadcrumb>
      )}
      <Flex justifyContent={{ default: 'justifyContentSpaceBetween' }} alignItems={{ default: 'alignItemsCenter' }}>
        <FlexItem>
          <Flex spaceItems={{ default: 'spaceItemsSm' }} alignItems={{ default: 'alignItemsCenter' }}>
            <Title headingLevel="h1" size="2xl">{title}</Title>
            {marks}
          </Flex>
          {subtitle && <Content component="p" className="st-subtitle">{subtitle}</Content>}
        </FlexItem>
        {actions && <Flex className="st-no-print" alignItems={{ default: 'alignItemsFlexEnd' }} spaceItems={{ default: 'spaceItemsSm' }}>{actions}</Flex>}
      </Flex>
    </PageSection>
  );
}
