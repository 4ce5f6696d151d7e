package io.steward.billing.credit;

import static io.steward.billing.credit.CreditFixture.eur;
import static io.steward.billing.credit.CreditFixture.granted;
import static org.assertj.core.api.Assertions.assertThat;

import io.steward.billing.credit.CreditNetting.Netted;
import io.steward.billing.money.Money;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class CreditNettingTest {

  @Test
  void whatExceedsTheCapIsForfeited() {
    List<Credit> credits =
        List.of(granted("a", "3.00"), granted("b", "3.00"), granted("c", "3.00"));

    assertThat(CreditNetting.net(credits, eur("5.00"), eur("100.00")))
        .extracting(Netted::amount)
        .containsExactly(eur("3.00"), eur("2.00"), eur("0.00"));
  }

  @Test
  void whatExceedsTheFeesWaitsForTheNextInvoice() {
    List<Credit> credits = List.of(granted("a", "3.00"), granted("b", "3.00"));

    assertThat(CreditNetting.net(credits, eur("50.00"), eur("4.00")))
        .extracting(n -> n.credit().promiseId())
        .containsExactly("a");
  }

  @Property
  void creditsExceedNeitherCapNorFees(
      @ForAll @Size(max = 30) List<@IntRange(min = 1, max = 5000) Integer> cents,
      @ForAll @IntRange(max = 20_000) int cap,
      @ForAll @IntRange(max = 20_000) int fees) {
    List<Credit> credits =
        IntStream.range(0, cents.size()).mapToObj(i -> granted("p" + i, of(cents.get(i)))).toList();

    List<Netted> netted = CreditNetting.net(credits, eur(of(cap)), eur(of(fees)));

    Money sum = Money.sum(netted.stream().map(Netted::amount).toList(), "EUR");
    assertThat(sum).isLessThanOrEqualTo(eur(of(cap))).isLessThanOrEqualTo(eur(of(fees)));
    assertThat(netted)
        .allSatisfy(n -> assertThat(n.amount()).isLessThanOrEqualTo(n.credit().amount()));
  }

  private static String of(int cents) {
    return java.math.BigDecimal.valueOf(cents, 2).toPlainString();
  }
}
