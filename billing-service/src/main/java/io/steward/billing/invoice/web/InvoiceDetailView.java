package io.steward.billing.invoice.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;

/** An invoice with its lines. */
record InvoiceDetailView(@JsonUnwrapped InvoiceView invoice, List<LineView> lines) {}
